import type { ArticleFiles, ContentFile } from '../article/article-files.ts'
import { groupArticles } from '../article/article-files.ts'
import { composeArticle } from '../article/compose-article.ts'
import { formatFault } from '../article/fault.ts'
import { readParts } from '../article/parts.ts'
import type { ArticleContext } from '../article/understand-article.ts'
import { ImportFault } from './import-fault.ts'
import { type WrittenArticle, wordsOfParts } from './write-down.ts'

/**
 * Reads what was written as a build will, before it is put into content: without a fault, and word for word.
 * @throws ImportFault where a build would stop, or a word was lost on the way
 */
export function checkWritten(
  written: WrittenArticle,
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
  const parts = readParts(article).parts.map(({ root, section }) => ({
    heading: section?.text ?? '',
    nodes: root.children,
  }))
  if (flat(wordsOfParts(parts)) !== flat(written.words)) {
    throw new ImportFault('this copy cannot be written as Markdown word for word', 'Write the article by hand')
  }
  return article
}

/** Words in any order: notes move to the ends of files. */
const flat = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}\p{P}\p{S}]+/gu) ?? []).sort().join(' ')
