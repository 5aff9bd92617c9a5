import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from './content-in-folder.ts'

/** Of the project: threads are started from there. */
const root = fileURLToPath(new URL('../..', import.meta.url))

const number = (index: number) => String(index).padStart(3, '0')

test('each article keeps its own file and pictures, whichever of them takes threads the longest', async () => {
  const picture = await sharp({ create: { width: 2000, height: 2000, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const files: Record<string, string | Uint8Array> = {
    'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  }
  const count = 90
  for (let index = 0; index < count; index++) {
    const folder = `articles/a${number(index)}`
    // Batches with pictures, and others that are made sooner.
    const isSlow = index % 40 < 20
    const pictures = isSlow ? `\n\n![B](b${index}.png)` : ''
    files[`${folder}/index.md`] = `---\nheadline: A\npublished: 2031-01-01\n---\n\nText.${pictures}\n`
    if (isSlow) files[`${folder}/b${index}.png`] = picture
  }
  await withFolder(files, async (folder) => {
    const read = await readArticles(folder, root)
    expect(read).toHaveLength(count)
    for (const { article, file, pictures } of read) {
      expect(file).toBe(`${folder}/articles/${article.slug}/index.md`)
      const index = Number(article.slug.slice(1))
      expect(pictures.map(({ path }) => path)).toEqual(
        index % 40 < 20 ? [`articles/${article.slug}/b${index}.png`] : [],
      )
    }
  })
})
