/** Pages and letters that a notice names; of more it gives the number. */
const MOST_PAGES = 6
const MOST_LETTERS = 12

/**
 * Tells a publisher which pages' images lack letters, and what to do.
 * @param fontFolder where fonts can be put
 * @returns null where nothing is missing
 */
export function lettersNotice(
  images: readonly { page: string; missing: readonly string[] }[],
  fontFolder: string,
): string | null {
  const lacking = images.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) return null
  const letters = [...new Set(lacking.flatMap(({ missing }) => missing))]
  const pages = lacking.map(({ page }) => page)
  // A page stands for those below it.
  const topmost = pages.filter((page) => !pages.some((other) => other !== page && page.startsWith(other)))
  const shown = (all: readonly string[], most: number, parting: string) =>
    all.slice(0, most).join(parting) + (all.length > most ? ` and ${all.length - most} more` : '')
  const count = lacking.length === 1 ? 'one share image' : `${lacking.length} share images`
  return [
    `No font has some letters of ${count} (${shown(letters, MOST_LETTERS, '')}): they are drawn without those words.`,
    `Pages: ${shown(topmost, MOST_PAGES, ', ')}, and what is below them.`,
    `Put a font that has these letters, as .ttf or .otf, into ${fontFolder}/.`,
  ].join('\n')
}
