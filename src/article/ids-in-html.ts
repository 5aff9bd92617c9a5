const TAG = /<[a-z][a-z0-9]*((?:[^<>"]+|"[^"]*")*)>/g
const ID = / id="([^"]+)"/

/** Ids of the elements in finished HTML, in their order; not what only looks like one in the text. */
export function idsInHtml(html: string): string[] {
  return [...html.matchAll(TAG)].flatMap(([, attributes = '']) => ID.exec(attributes)?.[1] ?? [])
}
