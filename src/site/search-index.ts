import { createHash, type Hash } from 'node:crypto'
import { spokenFor, stringsFor } from '../interface/strings.ts'
import { articleFile } from '../search/article-file.ts'
import { buildIndex, numbered, type Searched } from '../search/build-index.ts'
import { ARTICLES_IN_FOLDER, type SearchManifest } from '../search/files.ts'
import type { Edition } from './edition.ts'

/** One file of the index. */
export interface SearchFile {
  /** Below `/search/`. It has a digest of what is in the file, alone or with others. */
  path: string
  /** Makes its text; those of articles are many, and made when they are written. */
  body: () => string
}

export interface SearchFiles {
  manifest: SearchManifest
  files: SearchFile[]
}

/**
 * All files of the search index. They stand in folders that are named after what is in them, so that an address never
 * means two things: browsers may keep what they have, one that searches while the site is published notices that its
 * files are gone, and what has not changed need not be made again.
 */
export function searchFiles(searched: Searched): SearchFiles {
  const blocks: Hash[] = []
  const { manifest, ...folders } = buildIndex(searched, (number, shown) => {
    const block = Math.floor(number / ARTICLES_IN_FOLDER)
    blocks[block] ??= createHash('sha256')
    blocks[block].update(`${number} ${shown}\n`)
  })
  const articles = blocks.map(nameOf)
  const hash = createHash('sha256').update(JSON.stringify([manifest, articles]))
  for (const text of Object.values(folders).flat()) hash.update('\n').update(text)
  const version = nameOf(hash)
  const files: SearchFile[] = [
    ...numbered(searched.articles).map(([number, article]) => ({
      path: `articles/${articles[Math.floor(number / ARTICLES_IN_FOLDER)]}/${number}.json`,
      body: () => JSON.stringify(articleFile(article, searched.site)),
    })),
    ...inFolder(`${version}/terms`, folders.shards),
    ...inFolder(`${version}/older`, folders.older),
    ...inFolder(`${version}/people`, folders.people),
    ...inFolder(`${version}/topics`, folders.topics),
  ]
  return { manifest: { version, articles, ...manifest }, files }
}

const nameOf = (hash: Hash) => hash.digest('hex').slice(0, 12)

const inFolder = (folder: string, bodies: readonly string[]) =>
  bodies.map((text, number): SearchFile => ({ path: `${folder}/${number}.json`, body: () => text }))

/** What can be searched for in an edition. @param indexOf as `Searched` has it */
export function searchedIn(edition: Edition, indexOf?: Searched['indexOf']): Searched {
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
  return { site, articles, people, topics, ...(indexOf && { indexOf }) }
}
