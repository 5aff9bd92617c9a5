import { describe, expect, test } from 'vitest'
import { formatFault } from '../../src/article/fault.ts'
import { readContent } from '../../src/loader/read-content.ts'
import { addressesOf } from '../../src/permalink/addresses.ts'
import { formatPermalinks, PERMALINKS_FILE } from '../../src/permalink/permalinks-file.ts'
import { recordAddresses } from '../../src/permalink/record-addresses.ts'
import { redirectsOf } from '../../src/permalink/redirects.ts'
import { withdrawnPages } from '../../src/permalink/withdrawn.ts'
import { withFolder } from '../loader/content-in-folder.ts'

type Files = Record<string, string>

const FERRY = `---
headline: The ferry stands still
published: 2031-03-04
topics: [Harbour]
---

“We will wait for the tide,” said Ada Moor, the harbour master.

## What it cost {#cost}

More than was planned. “Nobody asked the crew before the tender,” said Bo Lind, an engineer.

### The tender

It was open for a week.

## What comes next {#next}

A second boat.
`
const FILE = 'articles/ferry.md'
const before: Files = {
  'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  [FILE]: FERRY,
}

/** Publishes content, changes it, and reads it again as the next build would. */
const afterwards = (change: (files: Files) => Files) =>
  withFolder(before, async (folder) => {
    const first = await readContent(folder, folder)
    const { permalinks } = recordAddresses(first.permalinks, addressesOf(first.edition))
    const changed = change(before)
    const record = changed[PERMALINKS_FILE] ?? formatPermalinks(permalinks.values())
    return withFolder({ ...changed, [PERMALINKS_FILE]: record }, async (next) => {
      const { edition, permalinks: known, lost } = await readContent(next, next)
      return {
        messages: lost.map(formatFault),
        withdrawn: withdrawnPages(edition, known),
        redirects: new Map(redirectsOf(edition, known).map(({ from, to }) => [from as string, to as string])),
        places: new Map(addressesOf(edition).map(({ path, fragments }) => [path as string, fragments])),
      }
    })
  })

const edited = (from: string, to: string) => (files: Files) => {
  expect(files[FILE]).toContain(from)
  return { ...files, [FILE]: files[FILE]?.replace(from, to) ?? '' }
}

const inTurn =
  (...changes: ((files: Files) => Files)[]) =>
  (files: Files) =>
    changes.reduce((changed, change) => change(changed), files)

/** A file of content under another name. */
const renamed = (to: string) => (files: Files) => {
  const { [FILE]: text = '', ...others } = files
  return { ...others, [to]: text }
}

const recorded =
  (...lines: string[]) =>
  (files: Files) => ({ ...files, [PERMALINKS_FILE]: `${lines.join('\n')}\n` })

test('what stays as it was loses nothing', async () => {
  const { messages } = await afterwards((files) => files)
  expect(messages).toEqual([])
})

describe('an article that is renamed', () => {
  test('stops the build, which says which line keeps its address', async () => {
    const { messages } = await afterwards(renamed('articles/boat.md'))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(
      /^permalinks\.txt:\d+: \/articles\/ferry\/ was published and is gone, and \d+ more below it\./,
    )
    expect(messages[0]).toContain('write in the front matter of articles/boat.md aliases: [ferry]')
  })

  test('is found at its old address with all that is in it, once that line is written', async () => {
    const alias = edited('topics: [Harbour]', 'topics: [Harbour]\naliases: [ferry]')
    const { messages, redirects, places } = await afterwards(inTurn(alias, renamed('articles/boat.md')))
    expect(messages).toEqual([])
    expect(redirects.get('/articles/ferry/')).toBe('/articles/boat/')
    expect(redirects.get('/articles/ferry/cost/')).toBe('/articles/boat/cost/')
    expect(redirects.get('/articles/ferry/q-we-will-wait-for-the-tide/')).toBe(
      '/articles/boat/q-we-will-wait-for-the-tide/',
    )
    expect(redirects.get('/articles/ferry.md')).toBe('/articles/boat.md')
    expect(places.get('/articles/boat/')).toContain('the-tender')
  })
})

describe('a section whose slug changes', () => {
  test('stops the build, which says which heading takes the old one', async () => {
    const { messages } = await afterwards(edited('## What it cost {#cost}', '## The price {#price}'))
    expect(messages).toEqual([
      expect.stringMatching(
        /^permalinks\.txt:\d+: \/articles\/ferry\/#cost was published and is gone\. If they stand in the section “The price” now, write at articles\/ferry\.md:9 ## The price \{#price #cost\}/,
      ),
    ])
  })

  test('is found under both, once it has', async () => {
    const { messages, redirects, places } = await afterwards(edited('{#cost}', '{#price #cost}'))
    expect(messages).toEqual([])
    expect(redirects.get('/articles/ferry/cost/')).toBe('/articles/ferry/price/')
    expect(places.get('/articles/ferry/')).toEqual(expect.arrayContaining(['cost', 'price']))
    expect(places.get('/articles/ferry/price/')).toContain('cost')
  })

  test('keeps its address when only its words change', async () => {
    const { messages } = await afterwards(edited('## What it cost {#cost}', '## The price of it {#cost}'))
    expect(messages).toEqual([])
  })
})

describe('a section that is dropped', () => {
  const without = edited('## What comes next {#next}\n\nA second boat.\n', '')

  test('stops the build, which offers a section to take its address', async () => {
    const { messages } = await afterwards(without)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('{#cost #next}')
    expect(messages[0]).toContain('else write gone behind #next here')
  })

  test('may be gone where the record says so', async () => {
    const gone = recorded('/articles/ferry/', '#next gone', '/articles/ferry/next/ gone')
    expect((await afterwards(inTurn(without, gone))).messages).toEqual([])
  })
})

test('a subheading that is reworded stops the build, and a section can take its address', async () => {
  const reworded = edited('### The tender', '### How it was put out')
  const { messages } = await afterwards(reworded)
  expect(messages.join()).toContain('#the-tender was published and is gone')
  const kept = edited('{#cost}', '{#cost #the-tender}')
  expect((await afterwards(inTurn(reworded, kept))).messages).toEqual([])
})

describe('a quotation whose words are edited', () => {
  const reworded = edited('Nobody asked the crew before the tender', 'No one asked the crew before that tender')

  test('stops the build, which gives the line that keeps its address', async () => {
    const { messages } = await afterwards(reworded)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('#q-nobody-asked-the-crew-before-the was published and is gone')
    expect(messages[0]).toContain('- { words: "No one asked the crew", aliases: [q-nobody-asked-the-crew-before-the] }')
  })

  test('is found by its old link and on its old page, once that line is written', async () => {
    const line = '  - { words: "No one asked the crew", aliases: [q-nobody-asked-the-crew-before-the] }'
    const kept = edited('topics: [Harbour]', `topics: [Harbour]\nquotations:\n${line}`)
    const { messages, redirects, places } = await afterwards(inTurn(reworded, kept))
    expect(messages).toEqual([])
    expect(places.get('/articles/ferry/')).toContain('q-nobody-asked-the-crew-before-the')
    expect(redirects.get('/articles/ferry/q-nobody-asked-the-crew-before-the/')).toBe(
      '/articles/ferry/q-no-one-asked-the-crew-before/',
    )
  })

  test('keeps its address when a word far behind changes', async () => {
    expect((await afterwards(edited('before the tender', 'before the vote'))).messages).toEqual([])
  })
})

test('a quotation that moves to another section keeps all its addresses', async () => {
  const quotation = ' “Nobody asked the crew before the tender,” said Bo Lind, an engineer.'
  const moved = inTurn(edited(quotation, ''), edited('A second boat.', `A second boat.${quotation}`))
  expect((await afterwards(moved)).messages).toEqual([])
})

describe('a person whose name changes', () => {
  const married = edited('said Bo Lind,', 'said Bo Marsh,')

  test('stops the build, which says what to write', async () => {
    const { messages } = await afterwards(married)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('/people/bo-lind/ was published and is gone, and 3 more below it')
    expect(messages[0]).toContain('write in people/bo-marsh.yaml name: Bo Marsh and aliases: [Bo Lind]')
  })

  test('is found under both names, once it is written', async () => {
    const person = { 'people/bo-marsh.yaml': 'name: Bo Marsh\naliases: [Bo Lind]\n' }
    const { messages, redirects } = await afterwards(inTurn(married, (files) => ({ ...files, ...person })))
    expect(messages).toEqual([])
    expect(redirects.get('/people/bo-lind/')).toBe('/people/bo-marsh/')
    expect(redirects.get('/people/bo-lind/feed.xml')).toBe('/people/bo-marsh/feed.xml')
  })
})

test('somebody who is quoted no more keeps a page once on record', async () => {
  const unquoted = edited(' “Nobody asked the crew before the tender,” said Bo Lind, an engineer.', '')
  const stays = edited('{#cost}', '{#cost #q-nobody-asked-the-crew-before-the}')
  const { messages } = await afterwards(inTurn(unquoted, stays))
  expect(messages).toEqual([
    expect.stringContaining('To keep the page, write people/bo-lind.yaml with a line name: Bo Lind'),
  ])
  const person = { 'people/bo-lind.yaml': 'name: Bo Lind\n' }
  const kept = await afterwards(inTurn(unquoted, stays, (files) => ({ ...files, ...person })))
  expect(kept.messages).toEqual([])
  expect(kept.places.has('/people/bo-lind/')).toBe(true)
})

describe('a topic that is renamed', () => {
  const renamedTopic = edited('[Harbour]', '[Port]')

  test('stops the build, which says what to write', async () => {
    const { messages } = await afterwards(renamedTopic)
    expect(messages).toEqual([expect.stringContaining('/topics/harbour/ -> ')])
  })

  test('is found at its old address with its feeds, once that is written', async () => {
    const moved = recorded('/topics/harbour/ -> /topics/port/', '/topics/harbour/feed.xml')
    const { messages, redirects } = await afterwards(inTurn(renamedTopic, moved))
    expect(messages).toEqual([])
    expect(redirects.get('/topics/harbour/')).toBe('/topics/port/')
    expect(redirects.get('/topics/harbour/feed.xml')).toBe('/topics/port/feed.xml')
  })

  test('cannot lead to a page that is not there', async () => {
    const { messages } = await afterwards(inTurn(renamedTopic, recorded('/topics/harbour/ -> /topics/sea/')))
    expect(messages).toEqual(['permalinks.txt:1: /topics/sea/ is no page of this site. Name one that is there.'])
  })
})

test('an article that was taken back needs nothing more than that word', async () => {
  const other = { 'articles/other.md': '---\nheadline: Other\npublished: 2031-03-05\n---\n\nText.\n' }
  const gone = recorded('/articles/ferry/ gone', '#cost', '/articles/ferry/cost/', '/articles/ferry.md')
  const { messages } = await afterwards(
    inTurn(renamed('articles/_ferry.md'), gone, (files) => ({ ...files, ...other })),
  )
  expect(messages).toEqual([])
})

describe('what could be meant by several', () => {
  test('two quotations that begin alike are both offered, with who said them', async () => {
    const twin = edited('## What it cost', '“We will wait for the tide of opinion,” said Bo Lind.\n\n## What it cost')
    const longer = edited('“We will wait for the tide,”', '“We will wait for the tide to turn,”')
    const { messages } = await afterwards(inTurn(longer, twin))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('Ada Moor) now, the line - { words: "We will wait for the tide to')
    expect(messages[0]).toContain('Bo Lind) now, the line - { words: "We will wait for the tide of')
  })

  test('two sections that are reworded at once are told apart by what stands in them', async () => {
    const both = inTurn(
      edited('## What comes next {#next}', '## The bill {#bill}'),
      edited('## What it cost {#cost}', '## Then {#then}'),
    )
    const { messages } = await afterwards(both)
    expect(messages.map((message) => /write at (.*?); else/.exec(message)?.[1])).toEqual([
      'articles/ferry.md:9 ## Then {#then #cost}',
      'articles/ferry.md:17 ## The bill {#bill #next}',
    ])
  })

  test('all that stood in a dropped section goes into one line', async () => {
    const dropped = (files: Files) => ({
      ...files,
      [FILE]: FERRY.replace(/## What it cost[\s\S]*?(?=## What comes)/, ''),
    })
    const { messages } = await afterwards(
      inTurn(dropped, (files) => ({ ...files, 'people/bo-lind.yaml': 'name: Bo Lind\n' })),
    )
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('{#next #cost #q-nobody-asked-the-crew-before-the #the-tender}')
  })
})

describe('lines that an editor writes on the record', () => {
  const retitled = edited('[Harbour]', '[Haven]')

  test('may follow each other: what moved twice is found where it stands at last, feeds and all', async () => {
    const twice = recorded(
      '/topics/harbour/ -> /topics/port/',
      '/topics/harbour/feed.xml',
      '/topics/port/ -> /topics/haven/',
      '/topics/port/feed.xml',
    )
    const { messages, redirects } = await afterwards(inTurn(retitled, twice))
    expect(messages).toEqual([])
    expect(redirects.get('/topics/harbour/')).toBe('/topics/haven/')
    expect(redirects.get('/topics/harbour/feed.xml')).toBe('/topics/haven/feed.xml')
  })

  test('may stand anywhere, and without spaces', async () => {
    const anywhere = recorded('/topics/harbour/', '/topics/harbour/->/topics/haven/')
    expect((await afterwards(inTurn(retitled, anywhere))).redirects.get('/topics/harbour/')).toBe('/topics/haven/')
  })

  test('keep a page that is no more, and all that was in it, at another page', async () => {
    const other = { 'articles/other.md': '---\nheadline: Other\npublished: 2031-03-05\n---\n\nText.\n' }
    const moved = recorded(
      '/articles/ferry/ -> /articles/other/',
      '#cost',
      '/articles/ferry/cost/',
      '/articles/ferry.md',
    )
    const without = inTurn(renamed('articles/_ferry.md'), moved, (files) => ({ ...files, ...other }))
    const { messages, redirects } = await afterwards(without)
    expect(messages).toEqual([])
    expect(redirects.get('/articles/ferry/cost/')).toBe('/articles/other/')
    expect(redirects.get('/articles/ferry.md')).toBe('/articles/other.md')
  })

  test('are no way to take back what is still there', async () => {
    for (const line of ['/articles/ferry/ gone', '/articles/ferry/ -> /']) {
      const { messages } = await afterwards(recorded(line))
      expect(messages).toEqual([expect.stringMatching(/^permalinks\.txt:1: .* and is still published\. Delete/)])
    }
  })

  test('name pages with their last slash', async () => {
    const { messages } = await afterwards(inTurn(retitled, recorded('/topics/harbour/ -> /topics/haven')))
    expect(messages).toEqual([expect.stringContaining('Write /topics/haven/')])
  })

  test('give a place that was taken back a page that says so', async () => {
    const without = edited('## What comes next {#next}\n\nA second boat.\n', '')
    const gone = recorded('/articles/ferry/', '#next gone', '/articles/ferry/next/')
    expect((await afterwards(inTurn(without, gone))).withdrawn).toEqual(['/articles/ferry/next/'])
  })
})

test('a month in which nothing is left leads to the archive', async () => {
  const { messages, redirects } = await afterwards(edited('2031-03-04', '2031-04-04'))
  expect(messages).toEqual([])
  expect(redirects.get('/archive/2031/03/')).toBe('/archive/')
})

test('an article and a section in it can be renamed at once', async () => {
  const both = inTurn(edited('{#cost}', '{#price}'), edited('topics: [Harbour]', 'topics: [Harbour]\naliases: [ferry]'))
  const { messages } = await afterwards(inTurn(both, renamed('articles/boat.md')))
  expect(messages).toEqual([expect.stringContaining('write at articles/boat.md:10 ## What it cost {#price #cost}')])
})
