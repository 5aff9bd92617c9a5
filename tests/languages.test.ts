import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname

/** A small newspaper in Arabic, with articles in a language that the interface speaks, and in one that it does not. */
const ARABIC = {
  'content/site.yaml':
    'name: فانوس الميناء\ndescription: أخبار الجزر.\nurl: https://a.example\nlang: ar\ntimeZone: Asia/Riyadh\nshareImages: false\n',
  'content/articles/الجسر.md': `---
headline: الجسر يُفتح أخيرًا
standfirst: بعد ستين عامًا
byline: ليلى
published: 2031-04-09T09:00
topics: [الجسر]
translations:
  en: bridge
source:
  name: محضر المجلس
quotations:
  - words: انتظرنا طويلًا
    speaker: ليلى المرسي
corrections:
  - date: 2031-04-10
    note: كانت المظلة زرقاء.
---

قالت ليلى المرسي: «انتظرنا طويلًا».

## الكلفة

واحد وأربعون مليونًا.
`,
  'content/articles/bridge.md': `---
headline: The bridge opens
byline: [Bo Lind, Cy Marsh]
published: 2031-04-09T10:00
lang: en
topics: [Bridge]
---

“We waited,” said Ada Moor, the harbour master.

## What it cost

Much.
`,
  'content/articles/most.md': `---
headline: Most otwarty
byline: Anna Zawada
published: 2031-04-08T10:00
lang: pl
topics: [Most]
---

„Czekaliśmy długo” – powiedziała Anna Zawada, kapitan portu.

## Ile kosztował

Dużo.
`,
}

/** Names within sentences: they are the same in every language; and words quoted in the name of a control, where nothing can be marked. */
const NAMES =
  /„Czekaliśmy długo”|“We waited”|فانوس الميناء|Ada Moor|Bo Lind|Cy Marsh|Anna Zawada|Bridge|Most|JavaScript|RSS|Atom|JSON Feed|BibTeX|CSL-JSON|Markdown|UTC|https?:\S+/g

/** Languages by the script that no text of theirs holds. */
const FOREIGN: Record<string, RegExp> = {
  ar: /\p{Script=Latin}{2}/u,
  en: /\p{Script=Arabic}/u,
  pl: /\p{Script=Arabic}/u,
}

/** What readers see and hear of a page, each text with its language. */
function textsOf(html: string): { lang: string; text: string }[] {
  const { document } = parseHTML(html)
  const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
  const texts: { lang: string; text: string }[] = []
  const read = (element: Element) => {
    if (['SCRIPT', 'STYLE', 'HEAD'].includes(element.tagName)) return
    const said = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent ?? '')
    for (const text of [...said, ...own]) if (text.trim()) texts.push({ lang: langOf(element), text: text.trim() })
    for (const child of element.children) read(child)
  }
  read(document.documentElement)
  return texts
}

test(
  'a newspaper in Arabic says nothing in another language that is not marked as such',
  () =>
    withFolder(ARABIC, async (folder) => {
      const { status, stdout, stderr } = spawnSync(
        'npm',
        ['run', '-s', 'build', '--', '--outDir', join(folder, 'dist')],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, CONTENT_DIR: join(folder, 'content'), NO_COLOR: '1' },
        },
      )
      expect(status, stdout + stderr).toBe(0)
      const pages = globSync('**/*.html', { cwd: join(folder, 'dist') })
      expect(pages.length).toBeGreaterThan(15)
      const said = new Map<string, Set<string>>()
      for (const page of pages) {
        const html = readFileSync(join(folder, 'dist', page), 'utf8')
        const [, name = ''] = /^articles\/([^/]+)\//.exec(page) ?? []
        const lang = { bridge: 'en', most: 'pl' }[name] ?? 'ar'
        expect(html, page).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
        for (const text of textsOf(html)) {
          expect(text.text.replace(NAMES, ''), `${page}, in ${text.lang}`).not.toMatch(FOREIGN[text.lang] ?? /./)
          if (name === 'most') said.set(text.lang, (said.get(text.lang) ?? new Set()).add(text.text))
        }
      }
      // On a page in Polish, the interface speaks English.
      expect([...(said.get('en') ?? [])]).toEqual(expect.arrayContaining(['Contents', 'Quotations', 'Section 1 of 1']))
      expect([...(said.get('pl') ?? [])]).toEqual(expect.arrayContaining(['Most otwarty', 'Ile kosztował']))
      for (const text of said.get('pl') ?? []) expect(said.get('en')).not.toContain(text)
    }),
  60_000,
)
