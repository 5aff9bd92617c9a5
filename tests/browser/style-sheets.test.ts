import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { pagesByKind } from './kinds.ts'

/*
 * Style sheets stand in every page, so each rule in them costs every reader: one that fits nothing on any page of a
 * kind does not belong there.
 */

const root = new URL('../..', import.meta.url).pathname

/** Folders of the built sites, each with the path that its pages stand below. */
const SITES = { dist: '/', '.cache/fixture-site': '/lantern/' }

/** Selectors that fit with other content than ours, and those of components that several kinds of pages share. */
const SPARED: Record<string, RegExp> = {
  // The newest article has no picture.
  front: /picture|img|\.photo/,
  // No photograph stands in a section; its list of quotations and its bar name no other.
  section: /^\.photo$|^\.in-order h3$|^\.here > a:not/,
  // Nothing that is stressed is quoted in the languages that stress in their own way.
  quotation: /(^|[^-\w])em\b/,
  // What a script writes there.
  search: /^\.found mark$|^\.hints li$/,
}

/** The way to the other pages of a list: no list of these sites has any. */
const OF_LONG_LISTS = /^\.pager/
const LISTS = new Set(['month', 'people', 'person', 'topic', 'topics'])

/** Of base.css, which is the same on every page: what most kinds of pages need, and what languages ask for. */
const SHARED = /^(h2|time|\.label|\.q|\.mark\.un.*|\.row.*|.*\[dir\]|.*:lang\(.*)$/

/** Classes that readers' choices give the root element. */
const CHOSEN = /^\.(light|dark|small|large|largest)$|^:root\.sans/

test('every rule of a style sheet fits something on some page of its kind', async ({ page }) => {
  const kinds = new Map<string, { pages: string[]; scripts: Set<string> }>()
  for (const [folder, base] of Object.entries(SITES)) {
    for (const [kind, pages] of pagesByKind(root + folder)) {
      const known = kinds.get(kind) ?? { pages: [], scripts: new Set() }
      for (const { html } of pages) {
        known.pages.push(html)
        for (const [, src = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) {
          known.scripts.add(readFileSync(join(root, folder, src.slice(base.length)), 'utf8'))
        }
      }
      kinds.set(kind, known)
    }
  }
  expect(kinds.size).toBeGreaterThan(14)
  for (const [kind, { pages, scripts }] of kinds) {
    const unused = await page.evaluate(unusedSelectors, { pages, scripts: [...scripts].join('\n') })
    const left = unused.filter(
      (selector) =>
        ![SPARED[kind], LISTS.has(kind) ? OF_LONG_LISTS : null, SHARED, CHOSEN].some((spared) =>
          spared?.test(selector),
        ),
    )
    expect.soft(left, kind).toEqual([])
  }
})

/** Runs in the page: selectors of rules that fit nothing, whatever a reader or a script does there. */
function unusedSelectors({ pages, scripts }: { pages: string[]; scripts: string }): string[] {
  const documents = pages.map((html) =>
    // What a script makes copies of is as good as there.
    new DOMParser().parseFromString(html.replace(/<(\/?)template\b/g, '<$1div'), 'text/html'),
  )
  const fits = (selector: string) => documents.some((one) => one.querySelector(selector))

  /** Without what changes while somebody reads. */
  const still = (selector: string) =>
    selector
      .replace(/::[\w-]+(\([^)]*\))?/g, '')
      .replace(/:not\((?::(?:target|hover|focus|empty)|\[[^\]]*\]|:has\(:target\)|[,\s])*\)/g, '')
      .replace(/\[(?:open|hidden|aria-current|aria-checked[^\]]*)\]/g, ':is(*)')
      .replace(/:(?:hover|focus-visible|focus-within|focus|active|target-current|target|checked)(?![\w-])/g, ':is(*)')
      .replace(/(^|[\s>+~,(])(?=$|[,)])/g, '$1*')

  /** Whether a script gives a class to what it fits. */
  const isOfScript = (selector: string) =>
    (selector.match(/\.[\w-]+/g) ?? []).some((name) => !fits(name) && scripts.includes(name.slice(1)))

  const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule]
      return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : []
    })
  const sheets = new Set(
    documents.flatMap((one) => [...one.querySelectorAll('style')].map((style) => style.textContent)),
  )
  const selectors = [...sheets].flatMap((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css ?? '')
    return rulesIn(sheet.cssRules).map((rule) => rule.selectorText)
  })
  return [...new Set(selectors)].filter((selector) => !isOfScript(selector) && !fits(still(selector)))
}
