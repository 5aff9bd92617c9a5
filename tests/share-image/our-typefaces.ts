import { readFileSync } from 'node:fs'
import { OUR_FONTS, openTypefaces } from '../../src/share-image/typefaces.ts'

const folder = new URL('../../src/fonts/outlines/', import.meta.url)

/** One of our font files, read. */
export const fontFile = (name: string) => ({ path: name, bytes: readFileSync(new URL(name, folder)) })

/** Our fonts, opened anew. */
export const openOurs = () => openTypefaces(Object.keys(OUR_FONTS).map(fontFile), []).typefaces

export const ours = openOurs()
