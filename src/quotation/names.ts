import { capitalsOf, nameIn, runOf } from './capitals.ts'
import type { Agreement } from './languages/language.ts'
import { bodyNoun, type Lexicon, personNoun } from './languages/lexicon.ts'
import type { Run } from './sentences.ts'
import type { Token } from './words.ts'

/** A proper name in the text, without the title before it. */
export interface Name extends Run {
  /** The capitalised words before the name that say what its bearer is: "Foreign Minister". */
  title: Run | null
  words: readonly string[]
  gender: Agreement | null
  /** Whether the form of the name shows a body ("Ministry of …", "the Kremlin") rather than a person. */
  body: boolean
}

/**
 * Finds the proper names outside quotations.
 *
 * @param tokens the tokens of the text
 * @param sentences its sentences; a name never crosses their bounds
 */
export function namesIn(tokens: readonly Token[], sentences: readonly Run[], lexicon: Lexicon): Name[] {
  const plain = new Set<string>()
  const proper = new Set<string>()
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word') continue
      if (!token.capital) plain.add(token.lower)
      else if (i > sentence.from && tokens[i - 1]?.kind === 'word') proper.add(token.lower)
    }
  }
  const capitals = lexicon.nounsCapitalised ? capitalsOf(tokens, sentences, lexicon) : null
  const names: Name[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const to = capitals ? runOf(tokens, i, sentence.to, lexicon) : runFrom(tokens, i, sentence.to, lexicon)
      if (to === i) {
        i++
        continue
      }
      const name = capitals
        ? nameIn(tokens, { from: i, to }, sentence, plain, capitals, lexicon)
        : nameOf(tokens, trimStart(tokens, i, to, sentence, plain, proper, lexicon), to, sentence, lexicon)
      if (name) names.push(name)
      i = to
    }
  }
  return names
}

function isProper(token: Token | undefined, next: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || !token.capital || lexicon.pronouns.has(token.lower.split(/['’.]/)[0] ?? ''))
    return false
  // "Will", "Mark", "May": a given name that is a small word as well.
  if (lexicon.givenNames.has(token.lower) && next?.kind === 'word' && next.capital) return true
  return (
    !lexicon.calendar.has(token.lower) &&
    (!lexicon.functionWords.has(token.lower) || /^\p{Lu}\p{Lu}+$/u.test(token.text))
  )
}

/** Where the run of capitalised words that starts at a token ends; the token itself where none does. */
function runFrom(tokens: readonly Token[], start: number, limit: number, lexicon: Lexicon): number {
  if (!isProper(tokens[start], tokens[start + 1], lexicon)) return start
  let to = start + 1
  let title = isTitle(tokens[start], lexicon)
  let body = isBody(tokens[start], lexicon)
  while (to < limit) {
    const token = tokens[to]
    if (isProper(token, tokens[to + 1], lexicon)) {
      title = isTitle(token, lexicon)
      body ||= isBody(token, lexicon)
      to++
      continue
    }
    const next = tokens[to + 1]
    if (to + 1 >= limit || !token || !isProper(next, tokens[to + 2], lexicon)) break
    const joins =
      lexicon.particles.has(token.lower) || token.text === '&' || ((title || body) && lexicon.joining.has(token.lower))
    if (!joins) break
    to += 2
  }
  return to
}

const isTitle = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && (lexicon.honorifics.has(token.lower) || personNoun(token.lower, lexicon) !== undefined)
const isBody = (token: Token | undefined, lexicon: Lexicon) => token !== undefined && bodyNoun(token.lower, lexicon)

/** Skips a first word that has its capital only from the start of the sentence. */
function trimStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Run,
  plain: ReadonlySet<string>,
  proper: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  const token = tokens[from]
  const before = tokens[from - 1]
  if (!token || (from > sentence.from && before?.kind === 'word')) return from
  if (isTitle(token, lexicon) || lexicon.givenNames.has(token.lower)) return from
  const verb = lexicon.verbs.get(token.lower)
  if (proper.has(token.lower)) return from
  const derived = [...lexicon.adverbEndings, ...lexicon.participleEndings].some((end) => token.lower.endsWith(end))
  const ordinary = (verb !== undefined && to - from < 3) || plain.has(token.lower) || (derived && to - from === 1)
  return ordinary ? from + 1 : from
}

function nameOf(tokens: readonly Token[], from: number, to: number, sentence: Run, lexicon: Lexicon): Name | null {
  if (from >= to) return null
  let first = from
  let gender: Agreement | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!isTitle(token, lexicon) || !token) continue
    // A surname may look like a title: "Mr. Prince", "Matthew Prince".
    const previous = tokens[i - 1]?.lower ?? ''
    if (i === to - 1 && i > from && (lexicon.honorifics.has(previous) || lexicon.givenNames.has(previous))) break
    const next = tokens[i + 1]
    // "Secretary of State …": what the title is of belongs to the title.
    const linked = i + 2 < to && next && !next.capital && lexicon.linking.has(next.lower)
    first = i + 1 + (linked ? (to - i > 5 ? 3 : 2) : 0)
    gender = lexicon.honorifics.get(token.lower) ?? personNoun(token.lower, lexicon) ?? gender
    if (linked) i = first - 1
  }
  const bodyWord = tokens
    .slice(from, to)
    .some((token, i, all) => isBody(token, lexicon) && (i === all.length - 1 || !all[i + 1]?.capital))
  if (bodyWord && first >= to) first = from
  if (first >= to) return null
  const words = tokens.slice(first, to).map((token) => token.text)
  const article = tokens[from - 1]
  const afterArticle = from > sentence.from && article !== undefined && lexicon.articles.has(article.lower)
  const acronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')
  const given = lexicon.givenNames.get(tokens[first]?.lower ?? '') ?? null
  const named = first > from
  const body = !named && given === null && (bodyWord || acronym || afterArticle)
  return {
    from: first,
    to,
    title: named ? { from, to: first } : null,
    words,
    gender: gender ?? (body || words.length < 2 ? null : given),
    body,
  }
}
