/** Elements that run something, or hold pages that do. */
const RUNNING = /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i
const HANDLER = /\son[a-z]+\s*=\s*["']/i
/** What brings in what does not stand in the drawing, or stands there in disguise. */
const ELSEWHERE = /<!ENTITY|<\?xml-stylesheet/i
const RUNNING_ADDRESS = /(?:javascript|vbscript):|data:(?:text|application)\//i

/**
 * Whether an SVG would run something where it is opened by itself: within a page a browser lets no picture do that, but
 * a picture has an address of its own on the same site.
 * @param svg the drawing as text; an encoding in which < is no < counts as a disguise
 */
export function isActiveDrawing(svg: string): boolean {
  const addresses = svg
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => signOf(Number(code)))
    .replace(/\s+/g, '')
  return (
    svg.includes('\0') ||
    RUNNING.test(svg) ||
    HANDLER.test(svg) ||
    ELSEWHERE.test(svg) ||
    RUNNING_ADDRESS.test(addresses)
  )
}

const signOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
