import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ImportFault } from './import-fault.ts'
import type { ImportedArticle } from './import-source.ts'

/**
 * Puts an article's files into the folder of articles: all of them or none.
 * @param force whether an article with this slug is replaced
 * @throws ImportFault where there is one already
 */
export async function putArticle(folder: string, { slug, files }: ImportedArticle, force: boolean): Promise<void> {
  const tops = [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? path))]
  const inTheWay = [...new Set([slug, `${slug}.md`, ...tops])].filter((name) => existsSync(join(folder, name)))
  if (inTheWay.length > 0 && !force) {
    throw new ImportFault(
      `there is ${inTheWay.join(', ')} already in ${folder}`,
      'Give another name with --slug, or add --force to replace it',
    )
  }
  const made = await mkdir(folder, { recursive: true })
  // A name that begins with a dot is not content, should this be stopped half-way.
  const stage = await mkdtemp(join(folder, '.import-'))
  const moved: string[] = []
  const placed: string[] = []
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(stage, 'new', path)), { recursive: true })
      await writeFile(join(stage, 'new', path), content)
    }
    await mkdir(join(stage, 'old'))
    for (const name of inTheWay) {
      await rename(join(folder, name), join(stage, 'old', name))
      moved.push(name)
    }
    for (const name of tops) {
      await rename(join(stage, 'new', name), join(folder, name))
      placed.push(name)
    }
  } catch (error) {
    for (const name of placed) await rm(join(folder, name), { recursive: true, force: true })
    for (const name of moved) await rename(join(stage, 'old', name), join(folder, name))
    if (made) await rm(made, { recursive: true, force: true })
    throw error
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}
