import { globSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

const root = new URL('../..', import.meta.url).pathname

/** The HTML standard, and what it asks of names and labels. How long a title may be, and what ids look like, is our own affair. */
const checker = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // RDFa Lite has the one for cards on other sites, the HTML standard the other for theme colours.
    elements: ['html5', { meta: { attributes: { property: {}, media: {} } } }],
    rules: {
      'no-unknown-attributes': 'error',
      'no-missing-references': 'error',
      'valid-id': ['error', { relaxed: true }],
      'doctype-style': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
      // In a template, a link has no words yet; those that are shown are for axe to see.
      'wcag/h30': 'off',
      // A form of one field is sent with Enter; a group can have its name from an attribute.
      'wcag/h32': 'off',
      'wcag/h71': 'off',
    },
  }),
)

for (const [name, folder] of Object.entries({ site: 'dist', newspaper: '.cache/fixture-site' })) {
  test(`every page of the ${name} is valid HTML`, async () => {
    const pages = globSync('**/*.html', { cwd: root + folder })
    expect(pages.length).toBeGreaterThan(15)
    const faults = new Map<string, string>()
    for (const page of pages) {
      const { results } = await checker.validateFile(`${root}${folder}/${page}`)
      for (const { message, ruleId } of results.flatMap(({ messages }) => messages)) {
        faults.set(`${message} (${ruleId})`, page)
      }
    }
    expect([...faults]).toEqual([])
  })
}
