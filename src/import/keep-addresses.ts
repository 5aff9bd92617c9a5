import type { Copy, Dropped } from './copy.ts'

/**
 * Takes former addresses and translations out of an article of another newspaper that do not fit this one: a build
 * would stop at an alias that is another article's slug, and at a translation that is not there.
 * @param taken slugs of the articles that there are
 */
export function keepAddresses(copy: Copy, taken: readonly string[]): Copy {
  const slugs = new Set(taken)
  const { aliases, translations, ...kept } = copy.kept
  const dropped: Dropped[] = []
  const drop = (text: string, why: string) => {
    dropped.push({ text, why })
    return false
  }
  const former = Array.isArray(aliases)
    ? aliases.filter((alias) => !slugs.has(alias) || drop(`aliases: ${alias}`, 'the address of another article here'))
    : []
  const others = Object.entries(typeof translations === 'object' && translations ? translations : {}).filter(
    ([lang, slug]) => slugs.has(slug) || drop(`translations: ${lang}: ${slug}`, 'there is no such article here'),
  )
  return {
    ...copy,
    kept: {
      ...kept,
      ...(former.length > 0 ? { aliases: former } : {}),
      ...(others.length > 0 ? { translations: Object.fromEntries(others) } : {}),
    },
    dropped: [...copy.dropped, ...dropped],
  }
}
