import type { ArticleFiles } from '../article/article-files.ts'
import { ContentFaults } from '../article/fault.ts'
import { splitFrontMatter } from '../article/front-matter.ts'
import { readParts } from '../article/parts.ts'
import { writeParts } from '../article/write-markdown.ts'

/**
 * An article as one Markdown file, in the one-file form of content: front matter as it was written, then the lede and
 * each section with its slugs.
 * @throws ContentFaults where its files are at fault
 */
export function exportArticle(files: ArticleFiles): string {
  const { parts, faults } = readParts(files)
  if (faults.length > 0) throw new ContentFaults(faults)
  if (files.sections.length === 0) return files.main.text
  const cut = splitFrontMatter(files.main.text)
  const head = 'problem' in cut || cut.frontMatter === null ? '' : `---\n${cut.frontMatter}\n---\n`
  const text = writeParts(parts)
  return text === '' ? head : `${head}\n${text}`
}
