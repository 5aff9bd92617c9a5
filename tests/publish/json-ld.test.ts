import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { articleData, jsonLdText, personData, quotationData, sectionData, siteData } from '../../src/publish/json-ld.ts'
import { articlePath, quotationPath } from '../../src/site/paths.ts'
import { addressOf, articleNamed, edition } from './newspaper.ts'

const root = new URL('../..', import.meta.url).pathname
const told = { site: edition.site, addressOf }

/** What is wrong with data by the vocabulary of schema.org, as its types in TypeScript have it. */
function faultsIn(data: Record<string, readonly object[]>): string[] {
  const types = Object.keys(data).join(', ')
  const values = Object.entries(data).flatMap(([type, all]) =>
    all.map((one, index) => `export const ${type}${index}: WithContext<${type}> = ${JSON.stringify(one)}`),
  )
  const file = join(root, 'tests/publish/all-data.ts')
  const source = [`import type { ${types}, WithContext } from 'schema-dts'`, ...values].join('\n')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const { articles, people } = edition
const all = {
  WebSite: [siteData(told)],
  NewsArticle: articles.map((article) =>
    articleData(article, told, {
      images: ['https://lantern.example/a.jpg'],
      translations: edition.translations.get(article.slug) ?? [],
    }),
  ),
  WebPage: articles.flatMap((article) => article.sections.map((section) => sectionData(article, section, told))),
  Quotation: articles.flatMap((article) => article.quotations.map((one) => quotationData(article, one, told))),
  ProfilePage: people.map((person) => personData(person, told)),
}

test('all pages speak the vocabulary of schema.org, with no property that it does not have', () => {
  expect(faultsIn(all)).toEqual([])
  expect(faultsIn({ WebSite: [{ ...siteData(told), headlines: 'no such thing' }] })).toHaveLength(1)
}, 60_000)

test('an article tells its sections, its quotations and who said them, each by its address', () => {
  const article = articleNamed('harbour-bridge-vote')
  const data = JSON.parse(jsonLdText(articleData(article, told)))
  const sections = data.hasPart.filter((part: { '@type': string }) => part['@type'] === 'WebPageElement')
  expect(sections.map((section: { name: string }) => section.name)).toEqual(
    article.sections.map(({ heading }) => heading),
  )
  const quotations = [data, ...sections].flatMap(({ hasPart = [] }) =>
    hasPart.filter((part: { '@type': string }) => part['@type'] === 'Quotation'),
  )
  expect(quotations.map(({ text }: { text: string }) => text)).toEqual(article.quotations.map(({ words }) => words))
  for (const [index, quotation] of quotations.entries()) {
    const { id = '', speakers = [] } = article.quotations[index] ?? {}
    expect(quotation['@id']).toBe(addressOf(articlePath(article.slug), id))
    expect(quotation.url).toBe(addressOf(quotationPath(article.slug, id)))
    const said = [quotation.spokenByCharacter ?? []].flat()
    expect(said.map(({ name, description }) => name ?? description)).toEqual(speakers.map(({ name }) => name))
  }
})

test('an article tells what it was translated from, or into', () => {
  const [english, german] = [articleNamed('harbour-bridge-vote'), articleNamed('die-hafenbrückenabstimmung')]
  const dataOf = (article: Article) =>
    JSON.parse(jsonLdText(articleData(article, told, { translations: edition.translations.get(article.slug) ?? [] })))
  expect(dataOf(german).translationOfWork['@id']).toBe(addressOf(articlePath(english.slug)))
  expect(dataOf(english).workTranslation.map(({ inLanguage }: { inLanguage: string }) => inLanguage)).toEqual([
    'ar',
    'de',
  ])
  expect(dataOf(articleNamed('very-short'))).not.toHaveProperty('workTranslation')
})

test('a source without a name gets none', () => {
  for (const article of articles) {
    const data = jsonLdText(articleData(article, told))
    for (const { speakers } of article.quotations) {
      for (const { kind, name } of speakers) {
        if (kind === 'unnamed') expect(data).not.toContain(`"name":${JSON.stringify(name)}`)
      }
    }
  }
})

test('nothing in the data ends the element that holds it', () => {
  const site = { ...edition.site, description: '</script><script>alert(1)</script>' }
  const text = jsonLdText(siteData({ site, addressOf }))
  expect(text).not.toContain('<')
  expect(JSON.parse(text).description).toBe(site.description)
})
