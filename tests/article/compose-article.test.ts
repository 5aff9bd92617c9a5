import { expect, test } from 'vitest'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const articleIn = (lang: string) => `---
headline: A
published: 2031-01-01
lang: ${lang}
---

„Wir haben gewartet“, sagte Ada Moor. „Sehr lange“, sagte der Bürgermeister Bo Lind.
`

test('a role on record is in the language of the site, others in that of their article', () =>
  withFolder(
    {
      'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\nlang: en\n',
      'people/ada-moor.yaml': 'name: Ada Moor\nrole: harbour master\n',
      'articles/a.md': articleIn('de'),
    },
    async (folder) => {
      const [read] = await readArticles(folder, folder)
      const speakers = read?.article.quotations.flatMap((quotation) => quotation.speakers)
      expect(speakers).toMatchObject([
        { name: 'Ada Moor', role: 'harbour master', roleLang: 'en' },
        { name: 'Bo Lind' },
      ])
      expect(speakers?.[1]).not.toHaveProperty('roleLang')
    },
  ))
