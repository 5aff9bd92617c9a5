import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { ArticleFiles, ContentFile } from '../article/article-files.ts'
import { groupArticles } from '../article/article-files.ts'
import { composeArticle } from '../article/compose-article.ts'
import { formatFault } from '../article/fault.ts'
import { readParts } from '../article/parts.ts'
import { plainTextOf } from '../article/plain-text.ts'
import type { ArticleContext } from '../article/understand-article.ts'
import { ImportFault } from './import-fault.ts'
import type { WrittenArticle } from './write-down.ts'

/**
 * Reads what was written as a build will, before it is put into content: without a fault, and word for word.
 * @param body what was meant
 * @throws ImportFault where a build would stop, or a word was lost on the way
 */
export function checkWritten(
  written: WrittenArticle,
  body: Root,
  context: ArticleContext,
  shown: (path: string) => string,
): ArticleFiles {
  const files = new Map<string, ContentFile>()
  for (const [name, text] of written.files) files.set(name, { path: shown(name), text })
  const { articles, faults } = groupArticles(files)
  const [article] = articles
  const composed = article ? composeArticle(article, context) : { faults }
  if (!article || 'faults' in composed) {
    const found = 'faults' in composed ? composed.faults : faults
    throw new ImportFault(
      `what was read makes no article: ${found.map(formatFault).join(' ')}`,
      'Correct the copy, or write the article by hand',
    )
  }
  const words = readParts(article).parts.map(({ root, section }) => `${section?.text ?? ''} ${wordsIn(root)}`)
  if (flat(words.join(' ')) !== flat(wordsIn(body).replace(ADDRESS, ''))) {
    throw new ImportFault('this copy cannot be written as Markdown word for word', 'Write the article by hand')
  }
  return article
}

/** Slugs that are written into headings are not words. */
const ADDRESS = /\{\s*#[^{}]*\}/g

/** All words of a text, those of headings and code among them. */
function wordsIn(root: Root): string {
  const silent = root.children.flatMap((node) =>
    node.type === 'heading' || node.type === 'code' ? [plainText(node)] : [],
  )
  return [plainTextOf([root]).text, ...silent].join(' ')
}

/** The words in any order: headings move into fields of their own. */
const flat = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}\p{P}\p{S}]+/gu) ?? []).sort().join(' ')
