import { type Fitting, openTypeface, type Typeface } from './typeface.ts'

/** A font file, read. */
export interface FontFile {
  /** As its owner knows it. */
  path: string
  bytes: Uint8Array
}

/** Our fonts in `src/fonts/outlines`, in the order in which they are asked for a letter. */
export const OUR_FONTS: Record<string, Fitting> = {
  'literata-latin.ttf': {},
  'literata-latin-extended.ttf': {},
  'literata-vietnamese.ttf': {},
  'literata-cyrillic.ttf': {},
  'literata-cyrillic-extended.ttf': {},
  'literata-greek.ttf': {},
  'literata-greek-extended.ttf': {},
  'noto-serif-hebrew.ttf': {},
  'noto-naskh-arabic.ttf': { scale: 1.14, leading: 1.2 },
}

/** What is known of a publisher's font: it is for a script that Latin lines are too close for. */
const OTHER_FONT: Fitting = { leading: 1.18 }

/** Opens our fonts, then the publisher's; what cannot be opened is told. */
export function openTypefaces(ours: readonly FontFile[], theirs: readonly FontFile[]) {
  const unreadable: string[] = []
  const open = ({ path, bytes }: FontFile, fitting: Fitting): Typeface[] => {
    const typeface = openTypeface(path, bytes, fitting)
    if (!typeface) unreadable.push(path)
    return typeface ? [typeface] : []
  }
  const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? ''
  const typefaces = [
    ...ours.flatMap((file) => open(file, OUR_FONTS[nameOf(file.path)] ?? {})),
    ...theirs.flatMap((file) => open(file, OTHER_FONT)),
  ]
  return { typefaces, unreadable }
}
