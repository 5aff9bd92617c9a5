import type { APIRoute, GetStaticPaths } from 'astro'
import drawing from '../../../public/icon.svg?raw'
import { drawIcon } from '../../site/draw-icon.ts'
import { type Icon, icons } from '../../site/icons.ts'
import { paper } from '../../site/paper.ts'

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const png = await drawIcon(drawing, icon, paper.light)
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } })
}
