import { expect, type Page, test } from '@playwright/test'
import { type Printed, printed } from './printed.ts'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

const MARK = /\d+\.\d+/g

/** Words of what can only be clicked. */
const FURNITURE =
  /Skip to|Contents|On this page|Beginning|In order|By speaker|Close|Share$|This section alone|min (?:read|left)|Previous|Next |More news|Follow|RSS|BibTeX|Reading offline|Archive$|Read it in its place|#$|↩/m

/** The notes of the page that is open: the words under each mark, as they stand in the list by speaker. */
const notesOn = (page: Page) =>
  page.locator('.by-speaker > li').evaluateAll((speakers) =>
    speakers.flatMap((speaker, number) =>
      [...speaker.querySelectorAll('li')].map((said, index) => ({
        mark: `${number + 1}.${index + 1}`,
        speaker: speaker.querySelector('.speaker')?.textContent?.trim() ?? '',
        place: said.querySelector('a')?.hash ?? '',
        words: said.querySelector('a')?.textContent ?? '',
      })),
    ),
  )

/** Letters and digits: what is left of a text whatever lines it is set in. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The text before the notes, and the notes. */
function cut({ text }: Printed): [text: string, notes: string] {
  const at = text.lastIndexOf('Quotations\n')
  return [text.slice(0, at), text.slice(at)]
}

/** Every mark stands twice on the paper: behind the words that were said, and before its note. */
async function expectNotes(page: Page, { text }: Printed) {
  const notes = await notesOn(page)
  const marks = notes.map(({ mark }) => mark)
  expect([...text.matchAll(MARK)].map(([mark]) => mark).sort()).toEqual([...marks, ...marks].sort())
  for (const { mark, place } of notes) {
    const id = decodeURIComponent(place.slice(1))
    await expect(page.locator(`[id="_said-${id.replace(/^q-/, '')}"]`)).toHaveCount(1)
    const note = page.locator(`.text a.said[href$="#_said-${id.replace(/^q-/, '')}"]`)
    expect((await note.getAttribute('data-note'))?.split(/[,،、] ?/)).toContain(mark)
  }
  return notes
}

/** Nothing but running heads and page numbers stands in the margins, nothing beyond them, nothing in another's place. */
function expectMargins({ sheets }: Printed) {
  for (const { width, height, pieces } of sheets) {
    for (const { text, left, right, bottom, size } of pieces) {
      const isInMargin = bottom < height * 0.079 || bottom + size * 0.7 > height * 0.931
      const margin = width * (isInMargin ? 0.02 : 0.105)
      expect(left, text).toBeGreaterThanOrEqual(margin)
      expect(right, text).toBeLessThanOrEqual(width - margin)
    }
  }
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the article on ${format}: every quotation leads to a note under its speaker`, async ({ page }) => {
    await page.goto(ARTICLE)
    const paper = await printed(page, format)
    expect(paper.sheets.length).toBeLessThanOrEqual(3)
    expectMargins(paper)
    const notes = await expectNotes(page, paper)
    const [text, end] = cut(paper)
    expect([...text.matchAll(MARK)].map(([mark]) => mark)).toEqual([
      '1.1',
      '2.1',
      '1.2',
      '1.3',
      '3.1',
      '4.1',
      '5.1',
      '6.1',
      '6.2',
      '5.2',
    ])
    expect(end).toMatch(/1\s+Vladimir Putin, President of Russia\s+1\.1\s+“as long as necessary”/)
    expect(end).toMatch(/2\s+one of four Russian sources,\s+unnamed source\s+2\.1\s+“Putin can fight/)
    expect(end).toMatch(/10 quotations\s+5 named speakers\s+1 unnamed source/)
    // In a file, marks lead to the notes, and the words of the notes back to their places.
    const links = paper.sheets.flatMap((sheet) => sheet.links)
    for (const { place } of notes) {
      const entry = place.replace('#q-', '_said-')
      expect(links).toContain(`#${entry}`)
      expect(await paper.placeOf(entry)).toBe(await paper.placeOf('_quotations'))
      expect(links).toContain(place)
    }
  })
}

test('the article says where it stands, when it was published, and on which page one is; nothing is there to click', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const { sheets, text } = await printed(page)
  expect(text).not.toMatch(FURNITURE)
  const address = /https:\/\/on-the-record\.example\/articles\/putin-ceasefire-current-lines\//g
  expect(sheets[0]?.text).toMatch(address)
  expect(sheets[0]?.text).toContain('25 May 2024, 16:03 UTC')
  expect([...text.matchAll(address)]).toHaveLength(2)
  expect(text).toContain('Texts may be shared')
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet.text).toContain(`${index + 1} / ${sheets.length}`)
    expect(sheet.text.includes('Russian sources say · On the Record')).toBe(index > 0)
  }
})

test('a section alone has marks and notes of its own', async ({ page }) => {
  for (const section of [`${ARTICLE}peace-summit/`, `${FIXTURE_SITE}articles/every-markdown/the-figures/`]) {
    await page.goto(section)
    const paper = await printed(page)
    expect(paper.text.match(MARK)?.[0]).toBe('1.1')
    await expectNotes(page, paper)
    expectMargins(paper)
    expect(paper.text).not.toMatch(FURNITURE)
    expect(paper.text).toContain(new URL(section).pathname.replace(/^\/lantern/, ''))
  }
})

test('links are lettered, and their whole addresses listed', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/every-markdown/`)
  const paper = await printed(page)
  expectMargins(paper)
  const links = paper.text.slice(paper.text.indexOf('Links\n'))
  for (const [letter, address] of [
    ['a', 'https://lantern.example/lantern/people/bram-tolliver/'],
    ['b', 'https://museum.merrow.example/marsh'],
    ['c', 'https://museum.merrow.example/board?year=2031&kind=all'],
    ['d', 'https://museum.merrow.example/list'],
  ]) {
    expect(links).toMatch(new RegExp(`${letter}\\.\\s+${address?.replace(/[?.]/g, '\\$&')}\\s`))
  }
  expect(bare(paper.text)).toContain('haveputallthefiguresconline')
  expect(paper.text.split('https://museum.merrow.example/list')).toHaveLength(2)
  // What stands in the text as it is needs no letter.
  expect(links).not.toContain('desk@')
  expect(paper.text).toContain('https://board.merrow.example/notices or')
})

test('notes tell who spoke together, and that nobody is known', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/letter-from-the-lighthouse/`)
  const together = await printed(page)
  expect(together.text).toMatch(/forty brooms,”\s*3\.1, 4\.1/)
  expect(together.text).toMatch(/3\s+Hanne Sorley, postmistress\s+3\.1\s+“Nobody[^4]*4\s+Jonah Peck\s+4\.1\s+“Nobody/)
  await page.goto(`${FIXTURE_SITE}articles/every-markdown/`)
  expect((await printed(page)).text).toMatch(/8\s+Not attributed\s+8\.1\s+“Pin it straight/)
})

test('fifty quotations have fifty notes, and no entry is torn', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/fifty-quotations/`)
  const paper = await printed(page)
  expect(await expectNotes(page, paper)).toHaveLength(50)
  expect(paper.sheets.length).toBeLessThanOrEqual(5)
  expectMargins(paper)
  const [, end] = cut(paper)
  for (const { mark, words } of await notesOn(page)) {
    const note = end.slice(end.search(new RegExp(`(?<!\\d)${mark.replace('.', '\\.')}\\s`)) + mark.length)
    const told = bare(words).slice(0, 15)
    expect(bare(note).slice(0, told.length), mark).toBe(told)
  }
})

/** Whether this machine has a font for a text: letters without one are all drawn alike, and are no letters on paper. */
const hasLetters = (page: Page, text: string) =>
  page.evaluate(
    (letters) => {
      const drawn = letters.map((letter) => {
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')
        if (context) context.font = '64px serif'
        context?.fillText(letter, 20, 100)
        return canvas.toDataURL()
      })
      return new Set(drawn).size > 1
    },
    [...new Set(text.replace(/[^\p{L}]/gu, ''))],
  )

test('what is written from right to left, and without spaces, has its marks and its notes', async ({ page }) => {
  for (const article of ['الجسر-الجديد', '灯台の夜', 'часы-на-ратуше']) {
    await page.goto(`${FIXTURE_SITE}articles/${article}/`)
    const paper = await printed(page)
    expect((await expectNotes(page, paper)).length).toBeGreaterThan(3)
    expectMargins(paper)
    // What runs from right to left is read in the order in which it was set: from the left.
    const letters = bare((paper.sheets[0]?.text ?? '').normalize('NFKC'))
    if (await hasLetters(page, article)) expect(letters + [...letters].reverse().join('')).toContain(bare(article))
    expect(paper.sheets.length).toBeLessThanOrEqual(2)
  }
})

test('dark screens, telephones and open sheets make no difference on paper', async ({ page }) => {
  await page.goto(ARTICLE)
  const { text } = await printed(page)
  await page.setViewportSize({ width: 360, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const place of ['#_contents', '#_quotations', '#q-eternal-war', '#_said-eternal-war']) {
    await page.goto(ARTICLE + place)
    expect((await printed(page)).text).toBe(text)
  }
  await page.goto(ARTICLE)
  await page.locator('.bar .to-quotations').click()
  await page.locator('summary', { hasText: 'By speaker' }).click()
  expect((await printed(page)).text).toBe(text)

  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  const coloured = await page.locator('body, .text p, .facts, .quotations .speaker').evaluateAll((elements) =>
    elements.map((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return { color, backgroundColor, tag: element.tagName }
    }),
  )
  for (const { color, backgroundColor, tag } of coloured) {
    expect(backgroundColor).toBe(tag === 'BODY' ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)')
    expect(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']).toContain(color)
  }
})

test('every other kind of page prints what it says, and nothing to click', async ({ page }) => {
  for (const [path, words] of [
    ['', 'Said on the record'],
    ['articles/putin-ceasefire-current-lines/q-eternal-war/', '“eternal war,”'],
    ['people/', 'Dmytro Kuleba'],
    ['people/vladimir-putin/', '“the realities on the ground”'],
    ['topics/ukraine/', 'Putin would accept'],
    ['archive/2024/05/', 'Putin would accept'],
    ['about/', 'Who said what'],
    ['search/', 'Putin would accept'],
    ['offline/', 'How it works'],
  ] as const) {
    await page.goto(REAL_SITE + path)
    const paper = await printed(page)
    expectMargins(paper)
    expect(paper.text, path).toContain(words)
    // Titles of pages are no links.
    expect(paper.text.replace(/^(?:Archive|Reading offline)(?: · On the Record)?$/gm, ''), path).not.toMatch(FURNITURE)
    expect(paper.sheets[0]?.text, path).toContain(`https://on-the-record.example/${path}`)
    expect(paper.text, path).toContain('Texts may be shared')
  }
  await page.goto(`${REAL_SITE}404.html`)
  expect((await printed(page)).text).not.toMatch(/404\.html/)
})

test('a long table goes on under its head on the next page, and is not cut off', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/every-markdown/the-figures/`)
  await page.locator('.prose table').evaluate((table) => {
    const rows = [...table.querySelectorAll('tbody tr')]
    for (let round = 0; round < 20; round++) {
      for (const row of rows) row.parentElement?.append(row.cloneNode(true))
    }
    for (const row of table.querySelectorAll('tr')) {
      for (let column = 0; column < 9; column++) row.lastElementChild?.after(row.lastElementChild.cloneNode(true))
    }
  })
  const paper = await printed(page)
  expectMargins(paper)
  for (const sheet of paper.sheets.slice(0, 2)) expect(bare(sheet.text)).toContain('Kindofnotice')
})

test('on a screen there are no marks: not in the text, not in a copy, not for a screen reader', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/every-markdown/`)
  const text = page.locator('.text')
  expect(await text.innerText()).not.toMatch(MARK)
  expect(await text.ariaSnapshot()).not.toMatch(MARK)
  const copied = await text.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return String(getSelection())
  })
  expect(copied).not.toMatch(MARK)
  await expect(page.locator('.link-notes')).toBeHidden()
  await expect(page.locator('.masthead .address')).toBeHidden()
})
