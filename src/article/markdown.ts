import type { Root } from 'mdast'
import type { ConstructRecord, Extension } from 'micromark-util-types'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import './edit-map.ts'
import { signLimit, textBeyondLimit } from './sign-limit.ts'

/** What GFM looks for at every word or line, which takes more time than all else, and the signs that a text with it has. */
const COSTLY = { emailAutolink: /@/, table: /[|]|-:|:-/ }
/** What holds an address that is written out, or one with some of its signs as references. */
const ADDRESS = /@|www|http|&#?\w+;/i

const parsers = new Map<string, (text: string) => Root>()

/** Makes a parser of CommonMark and GFM without some constructs, by their names, and looking for addresses or not. */
function makeParser(without: readonly string[], hasAddresses: boolean): (text: string) => Root {
  const data = remark().use(remarkGfm).freeze().data()
  // Limits come last, when all others are there, and so are asked first, before the constructs that they limit.
  const micromarkExtensions = [...(data.micromarkExtensions ?? []).map((each) => omit(each, without)), signLimit]
  // Their transforms look for addresses in the finished tree once more.
  const gfm = (data.fromMarkdownExtensions ?? []).flat()
  const fromMarkdownExtensions = [
    ...(hasAddresses ? gfm : gfm.map(({ transforms, ...others }) => others)),
    textBeyondLimit,
  ]
  const parser = remark().data({ micromarkExtensions, fromMarkdownExtensions }).freeze()
  return (text) => parser.parse(text)
}

const omit = ({ text, flow, ...others }: Extension, without: readonly string[]): Extension => ({
  ...others,
  text: omitFrom(text, without),
  flow: omitFrom(flow, without),
})

function omitFrom(record: ConstructRecord = {}, without: readonly string[]): ConstructRecord {
  const kept = Object.entries(record).map(([code, constructs]) => {
    return [code, [constructs ?? []].flat().filter(({ name = '' }) => !without.includes(name))] as const
  })
  return Object.fromEntries(kept.filter(([, constructs]) => constructs.length > 0))
}

/**
 * Parses a Markdown body (CommonMark and GFM). Of a paragraph with signs beyond all measure the last ones are text.
 * @param firstLine the line of its file on which the body begins: positions in the tree are the file's
 */
export function parseMarkdown(body: string, firstLine = 1): Root {
  const without = Object.entries(COSTLY).flatMap(([name, signs]) => (signs.test(body) ? [] : [name]))
  const hasAddresses = ADDRESS.test(body)
  const kind = [...without, hasAddresses].join(' ')
  const parse = parsers.get(kind) ?? makeParser(without, hasAddresses)
  parsers.set(kind, parse)
  return parse('\n'.repeat(firstLine - 1) + body)
}
