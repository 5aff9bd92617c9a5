import type { RootContent } from 'mdast'
import type { PersonRecord, Quotation } from '../quotation/quotation.ts'
import { quotationsIn } from '../quotation/quotations.ts'
import type { ArticleFiles } from './article-files.ts'
import { type Part, sectionIds } from './cut-sections.ts'
import { applyDecisions } from './decisions.ts'
import type { Fault } from './fault.ts'
import { hiddenTextFaults } from './hidden-text-faults.ts'
import { readParts } from './parts.ts'
import { pictureFault, pictureFaults } from './pictures.ts'
import { type PlainText, plainTextOf } from './plain-text.ts'
import { showsAnything } from './raw-html.ts'
import { type ArticleDates, readDates } from './read-dates.ts'
import type { ArticleFields, Site } from './schema.ts'
import { isVisible } from './unseen.ts'

export interface ArticleContext {
  site: Site
  people: readonly PersonRecord[]
  /** Paths of the pictures that the article can name, from its own file. */
  pictures: ReadonlySet<string>
}

/** An article read and understood, not yet rendered. */
export interface UnderstoodArticle {
  fields: ArticleFields
  dates: ArticleDates
  lang: string
  parts: Part[]
  plain: PlainText
  /** All that stands between quotation marks, editors' decisions applied; offsets into `plain.text`. */
  quotations: Quotation[]
  /** Former ids of quotations, by the place where they start in `plain.text`. */
  quotationAliases: ReadonlyMap<number, readonly string[]>
  /** Where a field of the front matter stands. */
  lineOf: (path: readonly PropertyKey[]) => number
}

/** Reads an article's files as a whole: a surname in one section refers to the full name in another. */
export function understandArticle(
  files: ArticleFiles,
  { site, people, pictures }: ArticleContext,
): UnderstoodArticle | { faults: Fault[] } {
  const { fields, lineOf, parts, isPartly, faults } = readParts(files)
  const put = (path: readonly PropertyKey[], problem: string, fix: string) =>
    faults.push({ file: files.main.path, line: lineOf(path), problem, fix })
  faults.push(...pictureFaults(parts, pictures), ...hiddenTextFaults(parts))
  if (!fields) return { faults }

  const dates = readDates(fields, site.timeZone, put)
  const fault = fields.image && pictureFault(fields.image.src, pictures)
  if (fault) put(['image', 'src'], fault.problem, fault.fix)
  if (isPartly) return { faults }
  const lang = fields.lang ?? site.lang
  const plain = plainTextOf(parts.map(({ root }) => root))
  if (isEmpty(parts, plain)) put([], 'the article has no text', 'Write it below the front matter')
  const found = quotationsIn(plain.text, { lang, people, blocks: plain.blocks })
  const { quotations, aliases, unmet, ambiguous } = applyDecisions(found, plain.text, fields.quotations, people)
  for (const index of unmet) {
    const problem = `no quotation holds the words “${fields.quotations[index]?.words}”`
    put(['quotations', index, 'words'], problem, 'Correct them or take the decision out')
  }
  for (const index of ambiguous) {
    const problem = `several quotations hold the words “${fields.quotations[index]?.words}”`
    put(['quotations', index, 'words'], problem, 'Give enough of them to tell to which one the former address led')
  }
  const taken = sectionIds(parts)
  for (const [index, { aliases: former = [] }] of fields.quotations.entries()) {
    for (const [place, alias] of former.entries()) {
      if (taken.has(alias))
        put(
          ['quotations', index, 'aliases', place],
          `“${alias}” leads to another place already`,
          'Take it out of one of them',
        )
      taken.add(alias)
    }
  }
  if (!dates || faults.length > 0) return { faults }
  return { fields, dates, lang, parts, plain, quotations, quotationAliases: aliases, lineOf }
}

/** Whether there is nothing to read: neither a word nor a section nor a picture. */
function isEmpty(parts: readonly Part[], { text }: PlainText): boolean {
  return !isVisible(text) && parts.every(({ root, section }) => !section && root.children.every(showsNothing))
}

const showsNothing = (node: RootContent): boolean =>
  ['thematicBreak', 'text', 'break', 'definition'].includes(node.type) ||
  (node.type === 'html' && !showsAnything(node.value)) ||
  (node.type === 'paragraph' && node.children.every(showsNothing))
