import type { Article } from '../article/article.ts'

/**
 * Makes articles hold once what many of them say: names, roles, cues, files. Read from JSON, each place would have a text
 * of its own, which is a quarter of what articles take.
 */
export function holdOnce(): (article: Article) => void {
  const texts = new Map<unknown, unknown>()
  const once = <T>(text: T): T => {
    if (!texts.has(text)) texts.set(text, text)
    return texts.get(text) as T
  }
  const pairs = new Map<string, [string, string]>()
  const pairOnce = (pair: [string, string]) => {
    const name = pair.join(' ')
    const known = pairs.get(name) ?? pair
    pairs.set(name, known)
    return known
  }
  return ({ lede, sections, quotations }) => {
    const ids = new Map(quotations.map(({ id }) => [id, id]))
    for (const body of [lede, ...sections]) body.ids = body.ids.map((id) => ids.get(id) ?? id)
    for (const section of sections) {
      section.slug = once(section.slug)
      section.file = once(section.file)
    }
    for (const quotation of quotations) {
      for (const name of ['kind', 'section', 'cue', 'rule', 'grade', 'file'] as const) keep(quotation, name, once)
      quotation.marks = pairOnce(quotation.marks)
      for (const speaker of quotation.speakers) {
        for (const name of ['name', 'slug', 'kind', 'role'] as const) keep(speaker, name, once)
      }
    }
  }
}

/** Puts the one text in the place of another that says the same. */
function keep<T, K extends keyof T>(owner: T, name: K, once: <V>(text: V) => V): void {
  if (owner[name] !== undefined) owner[name] = once(owner[name])
}
