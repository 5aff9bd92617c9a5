import { createHash } from 'node:crypto'
import { spokenFor, stringsFor } from '../interface/strings.ts'
import { articleFile } from '../search/article-file.ts'
import { buildIndex, numbered, type Searched } from '../search/build-index.ts'
import type { SearchManifest } from '../search/files.ts'
import type { Edition } from './edition.ts'

/** One file of the index: `/search/<version>/<folder>/<number>.json`. */
export interface SearchFile {
  folder: string
  number: number
  /** Makes its text; those of articles are many, and made when they are written. */
  body: () => string
}

export interface SearchFiles {
  manifest: SearchManifest
  files: SearchFile[]
}

/**
 * All files of the search index. The version is a digest of them, so that an address never means two things: browsers
 * may keep what they have, and one that searches while the site is published notices that its files are gone.
 */
export function searchFiles(searched: Searched): SearchFiles {
  const hash = createHash('sha256')
  const { manifest, ...folders } = buildIndex(searched, (file) => hash.update(JSON.stringify(file)))
  const files: SearchFile[] = [
    ...numbered(searched.articles).map(([number, article]) => ({
      folder: 'articles',
      number,
      body: () => JSON.stringify(articleFile(article, searched.site)),
    })),
    ...inFolder('terms', folders.shards),
    ...inFolder('older', folders.older),
    ...inFolder('people', folders.people),
    ...inFolder('topics', folders.topics),
  ]
  hash.update(JSON.stringify(manifest))
  for (const text of Object.values(folders).flat()) hash.update('\n').update(text)
  return { manifest: { version: hash.digest('hex').slice(0, 12), ...manifest }, files }
}

const inFolder = (folder: string, bodies: readonly string[]) =>
  bodies.map((text, number): SearchFile => ({ folder, number, body: () => text }))

/** What can be searched for in an edition. */
export function searchedIn(edition: Edition): Searched {
  const { site, articles } = edition
  const strings = stringsFor(site.lang)
  const spoken = spokenFor(site.lang)
  const people = edition.people.map(({ slug, name, lang, role, roleLang, aliases, count }) => {
    const languages = {
      ...(lang === spoken ? {} : { lang }),
      ...(roleLang === spoken || !role ? {} : { roleLang }),
    }
    return { slug, name, role: role ?? '', ...languages, counted: strings.quotationCount(count), aliases, count }
  })
  const topics = edition.topics.map(({ slug, name, lang, articles: about }) => {
    const language = lang === spoken ? {} : { lang }
    return {
      slug,
      name,
      role: '',
      ...language,
      counted: strings.articleCount(about.length),
      aliases: [],
      count: about.length,
    }
  })
  return { site, articles, people, topics }
}
