/**
 * Prints an article as one Markdown file: `npm run -s export -- ARTICLE`
 * ARTICLE is a file or folder of `articles/`. The import reads it back as it was.
 */
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { groupArticles } from '../article/article-files.ts'
import { ContentFaults } from '../article/fault.ts'
import { exportArticle } from '../import/export-article.ts'
import { readContentFolder } from '../loader/content-folder.ts'

const USAGE = 'Usage: npm run -s export -- ARTICLE  (a file or a folder of articles/)'

async function main(): Promise<void> {
  const [path] = process.argv.slice(2)
  const found = path && (await stat(path).catch(() => null))
  if (!path || !found) {
    console.error(path ? `${path}: there is no such file or folder.` : USAGE)
    process.exitCode = 1
    return
  }
  const folder = found.isDirectory() ? resolve(path) : dirname(resolve(path))
  const { files } = await readContentFolder(folder, process.cwd())
  const within = found.isDirectory() ? `${basename(folder)}/` : ''
  const { articles } = groupArticles(new Map([...files].map(([name, file]) => [within + name, file])))
  const article = articles.find(({ slug }) => slug === basename(resolve(path)).replace(/\.md$/, ''))
  if (!article) {
    console.error(`${path}: this is no article.`)
    process.exitCode = 1
    return
  }
  process.stdout.write(exportArticle(article))
}

await main().catch((error: unknown) => {
  if (!(error instanceof ContentFaults)) throw error
  console.error(error.message)
  process.exitCode = 1
})
