import {
  article,
  body,
  GOOD,
  lines,
  type Malformed,
  PUBLISHED,
  person,
  SITE,
  settings,
  site,
  slugs,
  storm,
} from './content.ts'

const [NAME, DESCRIPTION, URL] = ['name: Lantern', 'description: News.', 'url: https://lantern.example'] as const
const record = (...text: string[]) => site({ 'articles/storm.md': GOOD, 'permalinks.txt': lines(...text) })
const people = (first: string[], second: string[]) =>
  site({ 'articles/storm.md': GOOD, 'people/ada-moor.yaml': lines(...first), 'people/bo-lind.yaml': lines(...second) })
const pair = (first: string[], second: string[]) =>
  site({ 'articles/storm.md': article([PUBLISHED, ...first]), 'articles/sturm.md': article([PUBLISHED, ...second]) })
const name = ({ edition }: { edition: { site: { name: string } } }) => edition.site.name
const peopleOf = ({ edition }: { edition: { people: { name: string; sameAs: string[] }[] } }) =>
  edition.people.map((one) => one.name)
const lostOf = ({ lost }: { lost: { line: number; problem: string }[] }) =>
  lost.map(({ line, problem }) => [line, problem])

export const cases: Malformed[] = [
  // site.yaml
  {
    name: 'an empty site.yaml',
    files: { 'site.yaml': '', 'articles/storm.md': GOOD },
    faults: [
      'site.yaml:1: “name” is missing. Add a line name: ….',
      'site.yaml:1: “description” is missing. Add a line description: ….',
      'site.yaml:1: “url” is missing. Add a line url: ….',
    ],
  },
  {
    name: 'a site.yaml of remarks',
    files: settings('# name: Lantern'),
    faults: [
      'site.yaml:1: “name” is missing. Add a line name: ….',
      'site.yaml:1: “description” is missing. Add a line description: ….',
      'site.yaml:1: “url” is missing. Add a line url: ….',
    ],
  },
  {
    name: 'a site.yaml that is a list',
    files: settings('- name: Lantern'),
    faults: [
      'site.yaml:1: these are not fields. Write one a line with a space behind the colon, as in headline: Words.',
    ],
  },
  {
    name: 'a site.yaml that is a sentence',
    files: settings('The Lantern'),
    faults: [
      'site.yaml:1: these are not fields. Write one a line with a space behind the colon, as in headline: Words.',
    ],
  },
  {
    name: 'a site.yaml with a tab',
    files: settings(NAME, '\tdescription: News.', URL),
    faults: ['site.yaml:2: this line begins with a tab. Use two spaces instead.'],
  },
  {
    name: 'a site.yaml with a byte order mark',
    files: { 'site.yaml': `\ufeff${SITE}`, 'articles/storm.md': GOOD },
    published: name,
    as: 'The Harbour Lantern',
  },
  {
    name: 'a site.yaml in hyphens as front matter',
    files: settings('---', NAME, DESCRIPTION, URL),
    published: name,
    as: 'Lantern',
  },
  {
    name: 'a site.yaml closed as front matter',
    files: settings('---', NAME, DESCRIPTION, URL, '---'),
    faults: ['site.yaml:5: a line of hyphens begins other fields here. Take it out; a file has one set of fields.'],
  },
  {
    name: 'a site.yml',
    files: { 'site.yml': SITE, 'articles/storm.md': GOOD },
    faults: [
      'site.yaml:1: the file is missing. Write it, with the fields name, description and url.',
      'site.yml:1: “site.yml” is not read here. Rename it to site.yaml, or begin its name with _.',
    ],
  },
  {
    name: 'a site.json',
    files: { 'site.json': '{}', 'articles/storm.md': GOOD },
    faults: ['site.yaml:1: the file is missing. Write it, with the fields name, description and url.'],
  },
  {
    name: 'an address without its scheme',
    files: settings(NAME, DESCRIPTION, 'url: lantern.example'),
    faults: ['site.yaml:3: “url” is not a web address. Write it whole, beginning with https://.'],
  },
  {
    name: 'an address of a script',
    files: settings(NAME, DESCRIPTION, 'url: "javascript:alert(1)"'),
    faults: ['site.yaml:3: “url” is not a web address. Write it whole, beginning with https://.'],
  },
  {
    name: 'an address with a query',
    files: settings(NAME, DESCRIPTION, 'url: https://lantern.example/?a=b'),
    faults: ['site.yaml:3: “url” holds more than an address. Take out what stands behind ? or #, and before @.'],
  },
  {
    name: 'an address with a fragment',
    files: settings(NAME, DESCRIPTION, 'url: https://lantern.example/#a'),
    faults: ['site.yaml:3: “url” holds more than an address. Take out what stands behind ? or #, and before @.'],
  },
  {
    name: 'an address with a password',
    files: settings(NAME, DESCRIPTION, 'url: https://me:secret@lantern.example/'),
    faults: ['site.yaml:3: “url” holds more than an address. Take out what stands behind ? or #, and before @.'],
  },
  {
    name: 'an address with signs in its path',
    files: settings(NAME, DESCRIPTION, 'url: https://lantern.example/a b/'),
    faults: ['site.yaml:3: “url” has a path with signs in it. Keep to letters, digits and hyphens.'],
  },
  {
    name: 'a language that is a name',
    files: settings(NAME, DESCRIPTION, URL, 'lang: English'),
    faults: ['site.yaml:4: “lang” is not a language. Use a tag such as en, de, uk or pt-BR.'],
  },
  {
    name: 'a language that is a list',
    files: settings(NAME, DESCRIPTION, URL, 'lang: [en, de]'),
    faults: ['site.yaml:4: “lang” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a time zone by its letters',
    files: settings(NAME, DESCRIPTION, URL, 'timeZone: CEST'),
    faults: ['site.yaml:4: “timeZone” is not a time zone. Use an IANA name such as Europe/Kyiv or UTC.'],
  },
  {
    name: 'a time zone that is a number',
    files: settings(NAME, DESCRIPTION, URL, 'timeZone: 2'),
    faults: ['site.yaml:4: “timeZone” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a time zone in small letters of its field',
    files: settings(NAME, DESCRIPTION, URL, 'timezone: UTC'),
    faults: ['site.yaml:4: “timezone” is not a field that is known here. Perhaps timeZone was meant.'],
  },
  {
    name: 'switches that are words',
    files: settings(NAME, DESCRIPTION, URL, 'shareImages: "on"', 'offline: never'),
    faults: [
      'site.yaml:4: “shareImages” must be true or false. Write true or false, without quotation marks.',
      'site.yaml:5: “offline” must be true or false. Write true or false, without quotation marks.',
    ],
  },
  {
    name: 'a switch that is nothing',
    files: settings(NAME, DESCRIPTION, URL, 'offline:'),
    faults: ['site.yaml:4: “offline” must be true or false. Write true or false, without quotation marks.'],
  },
  {
    name: 'a name that is nothing',
    files: settings('name: ""', DESCRIPTION, URL),
    faults: ['site.yaml:1: “name” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a name that turns direction',
    files: settings('name: "Lan\u202etern"', DESCRIPTION, URL),
    faults: [
      'site.yaml:1: “name” cannot stand so: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'a contact at a script',
    files: settings(NAME, DESCRIPTION, URL, 'contact: "javascript:alert(1)"'),
    faults: [
      'site.yaml:4: “contact” is neither a mail address nor a web address. Write it like desk@example.org or https://example.org/contact/.',
    ],
  },
  {
    name: 'a contact that is a list',
    files: settings(NAME, DESCRIPTION, URL, 'contact: [a@b.example]'),
    faults: ['site.yaml:4: “contact” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a field that only other programs have',
    files: settings(NAME, DESCRIPTION, URL, 'theme: dark'),
    faults: [
      'site.yaml:4: “theme” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'a prototype among the settings',
    files: settings(NAME, DESCRIPTION, URL, '__proto__: {offline: false}'),
    faults: ['site.yaml:4: “__proto__” cannot be the name of a field. Take it out.'],
  },

  // People
  {
    name: 'a person without a name',
    files: person('role: Harbour master'),
    faults: ['people/bram-tolliver.yaml:1: “name” is missing. Add a line name: ….'],
  },
  {
    name: 'an empty file of a person',
    files: person(''),
    faults: ['people/bram-tolliver.yaml:1: “name” is missing. Add a line name: ….'],
  },
  {
    name: 'a person that is a list',
    files: person('- Bram Tolliver'),
    faults: [
      'people/bram-tolliver.yaml:1: these are not fields. Write one a line with a space behind the colon, as in headline: Words.',
    ],
  },
  {
    name: 'a person with YAML that cannot be read',
    files: person('name: Bram: Tolliver'),
    faults: [
      'people/bram-tolliver.yaml:1: the text holds a colon that YAML reads itself. Put the text between quotation marks, and begin the next field at the margin.',
    ],
  },
  {
    name: 'a person with one alias twice',
    files: person('name: Bram Tolliver', 'aliases: [Bram, Bram]'),
    published: peopleOf,
    as: ['Bram Tolliver'],
  },
  {
    name: 'a person whose alias is the name',
    files: person('name: Bram Tolliver', 'aliases: [Bram Tolliver]'),
    published: peopleOf,
    as: ['Bram Tolliver'],
  },
  {
    name: 'two people of one name',
    files: people(['name: Ada Moor'], ['name: Ada Moor']),
    faults: ['people/bo-lind.yaml:1: “Ada Moor” is the name of ada-moor too. Take it out of one of them.'],
  },
  {
    name: 'two people with one alias',
    files: people(['name: Ada Moor', 'aliases: [Moor]'], ['name: Bo Lind', 'aliases: [Moor]']),
    faults: ['people/bo-lind.yaml:2: “Moor” is the name of ada-moor too. Take it out of one of them.'],
  },
  {
    name: 'a person whose alias is another’s name',
    files: people(['name: Ada Moor', 'aliases: [Bo Lind]'], ['name: Bo Lind']),
    faults: ['people/bo-lind.yaml:1: “Bo Lind” is the name of ada-moor too. Take it out of one of them.'],
  },
  {
    name: 'a person known at a script',
    files: person('name: Bram Tolliver', 'sameAs: ["javascript:alert(1)"]'),
    faults: ['people/bram-tolliver.yaml:2: “sameAs.1” is not a web address. Write it whole, beginning with https://.'],
  },
  {
    name: 'a person known at one address without a list',
    files: person('name: Bram Tolliver', 'sameAs: https://gull.example'),
    faults: ['people/bram-tolliver.yaml:2: “sameAs” must be a list. Write one a line, each after a hyphen.'],
  },
  {
    name: 'a person with aliases that are numbers',
    files: person('name: Bram Tolliver', 'aliases: [1, 2]'),
    faults: [
      'people/bram-tolliver.yaml:2: “aliases.1” must be text. Put it between quotation marks.',
      'people/bram-tolliver.yaml:2: “aliases.2” must be text. Put it between quotation marks.',
    ],
  },
  {
    name: 'a person that nobody sees',
    files: person('name: "\u200b"'),
    faults: ['people/bram-tolliver.yaml:1: “name” is empty. Write something there or take the field out.'],
  },
  { name: 'a person of signs', files: person('name: "???"'), published: peopleOf, as: ['???'] },
  {
    name: 'a person with a letter of another script',
    files: person('name: Br\u0430m Tolliver'),
    faults: [
      'people/bram-tolliver.yaml:1: “name” mixes letters of two scripts that look alike. Write it with letters of one.',
    ],
  },
  {
    name: 'a person with a picture beside',
    files: site({
      'articles/storm.md': GOOD,
      'people/bram-tolliver.yaml': 'name: Bram Tolliver\n',
      'people/bram.jpg': 'x',
    }),
    published: peopleOf,
    as: ['Bram Tolliver'],
  },
  {
    name: 'a person in a folder',
    files: site({ 'articles/storm.md': GOOD, 'people/harbour/bram.yaml': 'name: Bram\n' }),
    faults: ['people/harbour/bram.yaml:1: “harbour/bram” cannot stand in an address. Rename it to harbour-bram.yaml.'],
  },
  {
    name: 'a person in Markdown',
    files: site({ 'articles/storm.md': GOOD, 'people/bram.md': 'name: Bram\n' }),
    faults: ['people/bram.md:1: “bram.md” is not read here. Rename it to bram.yaml, or begin its name with _.'],
  },
  {
    name: 'a person called constructor',
    files: site({
      'articles/storm.md': body('“It came,” said Bram Tolliver.')['articles/storm.md'] ?? '',
      'people/constructor.yaml': 'name: Bram Tolliver\n',
    }),
    published: ({ articles }) => articles[0]?.article.quotations[0]?.speakers[0]?.slug,
    as: 'constructor',
  },

  // What was ever published
  {
    name: 'marks of a merge in the record',
    files: record('<<<<<<< HEAD', '/articles/storm/', '=======', '/articles/storm/', '>>>>>>> main'),
    faults: [
      'permalinks.txt:1: “<<<<<<< HEAD” is no address. Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone.',
      'permalinks.txt:3: “=======” is no address. Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone.',
      'permalinks.txt:5: “>>>>>>> main” is no address. Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone.',
    ],
  },
  {
    name: 'an address twice in the record',
    files: record('/articles/storm/', '/articles/storm/'),
    published: ({ permalinks }) => permalinks.size,
    as: 1,
  },
  {
    name: 'an address of the site whose host holds signs of settings',
    files: settings(NAME, DESCRIPTION, 'url: https://a.example;internal;x'),
    faults: ['site.yaml:3: “url” names no host. Write it like https://example.org/.'],
  },
  {
    name: 'whole addresses in the record',
    files: record('https://lantern.example/articles/storm/'),
    faults: [
      'permalinks.txt:1: “https://lantern.example/articles/storm/” is no address. Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone.',
    ],
  },
  {
    name: 'files that were to be articles or people, by their names',
    files: site({
      'articles/storm.md': GOOD,
      'articles/calm': GOOD,
      'articles/gale.md ': GOOD,
      'articles/hail.md.': GOOD,
      'articles/mist.mkd': GOOD,
      'articles/rain.rtf': 'x',
      'articles/snow.md~': GOOD,
      'articles/_sleet': GOOD,
      'people/bram.json': '{}',
      'notes.json': '{}',
    }),
    faults: [
      'articles/calm:1: “calm” is not read here. Rename it to calm.md, or begin its name with _.',
      'articles/gale.md :1: “gale.md ” is not read here. Rename it to gale.md, or begin its name with _.',
      'articles/hail.md.:1: “hail.md.” is not read here. Rename it to hail.md, or begin its name with _.',
      'articles/mist.mkd:1: “mist.mkd” is not read here. Rename it to mist.md, or begin its name with _.',
      'articles/rain.rtf:1: “rain.rtf” is not read here. Articles stand in articles/, people in people/; or begin its name with _.',
      'people/bram.json:1: “bram.json” is not read here. Rename it to bram.yaml, or begin its name with _.',
    ],
  },
  {
    name: 'addresses in the record that lead out of the site',
    files: record(
      '/../../outside/ gone',
      '/./ gone',
      '/old/.. gone',
      '//gull.example/ gone',
      '/a//b/ -> /articles/storm/',
    ),
    faults: ['/../../outside/', '/./', '/old/..', '//gull.example/', '/a//b/'].map(
      (path, index) =>
        `permalinks.txt:${index + 1}: “${path}” is no address of a page: a step of it has no name. Write the path from the site’s root, each step with its name.`,
    ),
  },
  {
    name: 'signs in the record that no address holds',
    files: record('/a?b/ gone', '/a\\b/ gone', '/a"b/ gone', '/a[b/ gone', '/a\u0001b/ gone', '/a`b/ gone'),
    faults: ['?', '\\', '"', '[', '<U+0001>', '`'].map(
      (sign, index) =>
        `permalinks.txt:${index + 1}: “/a${sign}b/” is no address of a page: it holds “${sign}”. Write the path alone, as it stood in the address.`,
    ),
  },
  {
    name: 'percent-encoded addresses in the record',
    files: record('/caf%C3%A9/ gone', '/my%20page/ gone', '/100%/ gone'),
    faults: [
      'permalinks.txt:1: “/caf%C3%A9/” is no address of a page: it is percent-encoded. Write /café/.',
      'permalinks.txt:2: “/my%20page/” is no address of a page: it is percent-encoded. Lead it on with a rule in public/_redirects instead.',
      'permalinks.txt:3: “/100%/” is no address of a page: it is percent-encoded. Lead it on with a rule in public/_redirects instead.',
    ],
  },
  {
    name: 'an address in the record with a step that no file system takes',
    files: record(`/${'é'.repeat(128)}/ gone`),
    faults: [
      `permalinks.txt:1: “/${'é'.repeat(78)} …” is no address of a page: a step of it is longer than a file’s name may be. Take the line out: no host can serve it.`,
    ],
  },
  {
    name: 'an address moved to another site',
    files: record('/old/ -> //gull.example/'),
    published: lostOf,
    as: [[1, '//gull.example/ is no page of this site']],
  },
  {
    name: 'an arrow to nowhere in the record',
    files: record('/articles/calm/ ->'),
    faults: [
      'permalinks.txt:1: “/articles/calm/ ->” is no address. Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone.',
    ],
  },
  {
    name: 'an address moved to what is not there',
    files: record('/articles/calm/ -> /articles/gale/'),
    published: lostOf,
    as: [[1, '/articles/gale/ is no page of this site']],
  },
  {
    name: 'addresses moved in a circle',
    files: record('/articles/a/ -> /articles/b/', '/articles/b/ -> /articles/a/'),
    published: lostOf,
    as: [
      [1, '/articles/a/ moves in a circle'],
      [2, '/articles/b/ moves in a circle'],
    ],
  },
  {
    name: 'an address that is gone and is there',
    files: record('/articles/storm/ gone'),
    published: lostOf,
    as: [[1, '/articles/storm/ is written down as gone, and is still published']],
  },
  {
    name: 'an address that was lost',
    files: record('/articles/calm/'),
    published: lostOf,
    as: [[1, '/articles/calm/ was published and is gone']],
  },
  {
    name: 'a record in another encoding',
    files: site({ 'articles/storm.md': GOOD, 'permalinks.txt': Buffer.from('/articles/caf\u00e9/\n', 'latin1') }),
    faults: ['permalinks.txt:1: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'an empty record',
    files: site({ 'articles/storm.md': GOOD, 'permalinks.txt': '' }),
    published: slugs,
    as: ['storm'],
  },
  {
    name: 'two thousand addresses moved in a chain',
    files: record(
      ...Array.from({ length: 2000 }, (_, index) => `/a${index}/ -> /a${index + 1}/`),
      '/a2000/ -> /articles/storm/',
    ),
    published: ({ lost }) => lost.length,
    as: 0,
  },

  {
    name: 'twenty thousand addresses moved to one page',
    files: record(...Array.from({ length: 20_000 }, (_, index) => `/a${index}/ -> /articles/storm/`)),
    published: ({ lost }) => lost.length,
    as: 0,
  },
  {
    name: 'twenty thousand lost pages',
    files: record(...Array.from({ length: 20_000 }, (_, index) => `/a${index}/`)),
    published: ({ lost }) => lost.length,
    as: 20_000,
  },

  // One article and another
  {
    name: 'a translation of itself',
    files: storm([PUBLISHED, 'translations: {de: storm}']),
    faults: ['articles/storm.md:4: an article is not its own translation. Name the other one.'],
  },
  {
    name: 'a translation that is no slug',
    files: storm([PUBLISHED, 'translations: {de: /articles/sturm/}']),
    faults: ['articles/storm.md:4: “translations.de” is not a slug. Use small letters, digits and single hyphens.'],
  },
  {
    name: 'a translation into no language',
    files: storm([PUBLISHED, 'translations: {german: sturm}']),
    faults: ['articles/storm.md:4: “translations.german” is not a language. Use a tag such as en, de, uk or pt-BR.'],
  },
  {
    name: 'translations as a list',
    files: storm([PUBLISHED, 'translations: [sturm]']),
    faults: [
      'articles/storm.md:4: “translations” has fields of its own. Write them below it, each on a line, two spaces in.',
    ],
  },
  {
    name: 'a translation into the wrong language',
    files: pair(['translations: {fr: sturm}'], ['lang: de']),
    faults: ['articles/storm.md:4: “sturm” is in de, not in fr. Correct one of them.'],
  },
  {
    name: 'translations in a circle',
    files: pair(['translations: {de: sturm}'], ['lang: de', 'translations: {en: storm}']),
    published: ({ edition }) => edition.translations.get('storm')?.map(({ slug }) => slug),
    as: ['sturm'],
  },
  {
    name: 'a translation in the same language',
    files: pair(['translations: {en: sturm}'], []),
    faults: [
      'articles/storm.md:4: translations lead from “storm” to “sturm”, and both are in en. Name only one article a language, here or where these are named.',
    ],
  },
  {
    name: 'an alias that is a translation’s address',
    files: pair(['translations: {de: sturm}', 'aliases: [sturm]'], ['lang: de']),
    faults: ['articles/storm.md:5: the alias “sturm” is the address of articles/sturm.md. Take it out.'],
  },
  {
    name: 'an alias of a section that is another section',
    files: body('## Wind {#wind #rain}', '', 'Much.', '', '## Rain {#rain}', '', 'Some.'),
    faults: [
      'articles/storm.md:10: the slug “rain” is taken by the section at articles/storm.md:6. Give this one its own: ## Heading {#another-slug}.',
    ],
  },
  {
    name: 'an alias of a section twice',
    files: body('## Wind {#wind #gusts #gusts}', '', 'Much.'),
    published: ({ articles }) => articles[0]?.article.sections[0]?.aliases,
    as: ['gusts', 'gusts'],
  },
  {
    name: 'a draft alone',
    files: storm([PUBLISHED, 'draft: true']),
    published: ({ edition }) => edition.articles.length,
    as: 0,
  },
  {
    name: 'notes of the editors beside the articles',
    files: site({ 'articles/storm.md': GOOD, 'articles/notes.txt': 'x', 'articles/storm.docx': 'x' }),
    faults: [
      'articles/notes.txt:1: “notes.txt” is not read here. Articles stand in articles/, people in people/; or begin its name with _.',
      'articles/storm.docx:1: “storm.docx” is not read here. Articles stand in articles/, people in people/; or begin its name with _.',
    ],
  },
  {
    name: 'a folder that is not known',
    files: site({ 'articles/storm.md': GOOD, 'pages/about.md': GOOD }),
    faults: [
      'pages/about.md:1: “about.md” is not read here. Articles stand in articles/, people in people/; or begin its name with _.',
    ],
  },
  {
    name: 'an article as a folder',
    files: site({ 'articles/storm.md/index.md': GOOD }),
    faults: [
      'articles/storm.md/index.md:1: “storm.md” cannot stand in an address. Rename it to stormmd: small letters, digits, single hyphens.',
    ],
  },
]
