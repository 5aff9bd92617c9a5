import { capitalsOf, nameIn, runOf } from './capitals.ts'
import type { Agreement } from './languages/language.ts'
import { isParticled, type Lexicon, personNoun } from './languages/lexicon.ts'
import { nameOf, wordsOf } from './names/form.ts'
import { runFrom, trimStart } from './names/run.ts'
import { range } from './range.ts'
import type { Run } from './sentences.ts'
import type { Token } from './words.ts'

/** A proper name in the text, without the title before it. */
export interface Name extends Run {
  /** The capitalised words before the name that say what its bearer is: "Foreign Minister". */
  title: Run | null
  words: readonly string[]
  gender: Agreement | null
  /** Whether the form of the name shows that it stands in a case that is not the subject's. */
  oblique: boolean
  /** Whether the form of the name shows a body ("Ministry of …", "the Kremlin") rather than a person. */
  body: boolean
}

/** Whether the form of a name alone shows a human being: a title before it or a given name in front. */
export function isHumanName({ title, gender, words, body }: Name, lexicon: Lexicon): boolean {
  if (title !== null || gender !== null) return true
  const given = words[0]?.toLowerCase() ?? ''
  // "Anne-Marie Lee": the first of two given names is enough.
  const known = lexicon.givenNames.has(given) || lexicon.givenNames.has(given.split('-')[0] ?? '')
  return !body && words.length > 1 && known
}

/** Where a name begins with the title before it. */
export const startOfName = (name: Name): number => (name.title ?? name).from

/** "SHORT READS": words in capitals throughout are a heading, not somebody. */
export const isShouted = ({ words }: Name): boolean =>
  words.length > 1 && words.every((word) => /^[\p{Lu}\d.’']{2,}$/u.test(word))

/**
 * Finds the proper names outside quotations.
 *
 * @param tokens the tokens of the text
 * @param sentences its sentences; a name never crosses their bounds
 */
export function namesIn(tokens: readonly Token[], sentences: readonly Run[], lexicon: Lexicon): Name[] {
  const plain = new Set<string>()
  const proper = new Set<string>()
  const headings = new Set(sentences.filter((sentence) => isHeading(tokens, sentence, lexicon)))
  for (const sentence of sentences) {
    if (headings.has(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word') continue
      if (!token.capital && !isParticled(token.text, lexicon)) plain.add(token.lower)
      else if (i > sentence.from && tokens[i - 1]?.kind === 'word') proper.add(token.lower)
    }
  }
  const capitals = lexicon.nounsCapitalised ? capitalsOf(tokens, sentences, lexicon) : null
  const names: Name[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const to = capitals ? runOf(tokens, i, sentence.to, lexicon) : runFrom(tokens, i, sentence.to, lexicon)
      // A capital means nothing in a heading: only what is a name elsewhere is one there.
      const known = !headings.has(sentence) || tokens.slice(i, to).every(({ lower }) => proper.has(lower))
      if (to === i || !known) {
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
  return capitals ? names : withSurnames(names, tokens, sentences, lexicon)
}

/** "Peter King …, King said": a surname that is a title as well, where the text has it behind a given name. */
function withSurnames(names: Name[], tokens: readonly Token[], sentences: readonly Run[], lexicon: Lexicon): Name[] {
  const surnames = new Set<string>()
  for (const name of names) {
    const last = name.words.at(-1) ?? ''
    if (name.words.length > 1 && isHumanName(name, lexicon) && personNoun(last.toLowerCase(), lexicon) !== undefined)
      surnames.add(last)
  }
  if (surnames.size === 0) return names
  const taken = new Set(names.flatMap(({ from, to, title }) => range(title?.from ?? from, to)))
  const more = sentences
    .flatMap(({ from, to }) => range(from, to))
    .filter((i) => {
      const article = lexicon.articles.has(tokens[i - 1]?.lower ?? '')
      return surnames.has(tokens[i]?.text ?? '') && !taken.has(i) && !article
    })
  const alone = more.map((from): Name => {
    return {
      from,
      to: from + 1,
      title: null,
      words: wordsOf(tokens, from, from + 1),
      gender: null,
      oblique: false,
      body: false,
    }
  })
  return [...names, ...alone].toSorted((a, b) => a.from - b.from)
}

/** Whether a sentence is written with capitals throughout, as headings are; a small verb or pronoun shows that it is not. */
function isHeading(tokens: readonly Token[], sentence: Run, lexicon: Lexicon): boolean {
  if (lexicon.nounsCapitalised) return false
  const words = tokens
    .slice(sentence.from, sentence.to)
    .filter(({ kind, text }) => kind === 'word' && /^\p{L}/u.test(text))
  if (words.some(({ capital, lower }) => !capital && (lexicon.auxiliaries.has(lower) || lexicon.pronouns.has(lower))))
    return false
  const content = words.filter(({ lower }) => !lexicon.functionWords.has(lower))
  return content.length > 4 && content.every(({ capital }) => capital)
}
