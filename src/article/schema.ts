import { z } from 'zod'
import { parseMoment } from './moment.ts'
import { isSlug, mixesScripts, slugify, slugWords } from './slug.ts'
import { isVisible, unseenIn } from './unseen.ts'

/*
 * Messages are written “problem | fix” and follow the field's name: “published” “2024-13-45” is not a date.
 */

/** How to mend a date. */
export const DATE_FIX = 'Write it like 2024-05-25 or 2024-05-25T16:03'

/** Signs that no page may hold, and nobody sees. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu

const put = (context: z.RefinementCtx, problem: string, fix: string) =>
  context.addIssue({ code: 'custom', message: `${problem} | ${fix}` })

/** Words of one line or more, or none. */
const words = (error: string | undefined) =>
  z
    .string({ error: (issue) => (issue.input == null ? error : 'must be text | Put it between quotation marks') })
    .overwrite((written) => written.replace(CONTROLS, ''))
    .trim()
    .superRefine((written, context) => {
      for (const { problem, fix } of unseenIn(written)) put(context, `cannot stand so: ${problem}`, fix)
    })

const text = words(undefined).superRefine((written, context) => {
  if (unseenIn(written).length === 0 && !isVisible(written)) {
    put(context, 'is empty', 'Write something there or take the field out')
  }
})

/** A name that becomes an address. */
const inOneScript = text.refine(
  (name) => !slugWords(name).some(mixesScripts),
  'mixes letters of two scripts that look alike | Write it with letters of one',
)

const slug = text.refine(isSlug, 'is not a slug | Use small letters, digits and single hyphens')

const language = text.refine((tag) => {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}, 'is not a language | Use a tag such as en, de, uk or pt-BR')

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

const address = text.refine(isWebAddress, 'is not a web address | Write it whole, beginning with https://')

const timeZone = text.refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}, 'is not a time zone | Use an IANA name such as Europe/Kyiv or UTC')

/** A date as written; which instant it means depends on the site's zone. */
const date = text.superRefine((written, context) => {
  const moment = parseMoment(written, 'UTC')
  if (typeof moment === 'string') context.addIssue({ code: 'custom', message: `${moment} | ${DATE_FIX}` })
})

/** One or several; always read as several. */
const texts = z.preprocess(
  (one) => (typeof one === 'string' ? [one] : one),
  z.array(text, {
    error: (issue) =>
      issue.input == null
        ? undefined
        : 'must be text or a list of texts | Write one name, or one a line after a hyphen',
  }),
)

const list = <T extends z.ZodType>(item: T) =>
  z.array(item, {
    error: (issue) => (issue.input == null ? undefined : 'must be a list | Write one a line, each after a hyphen'),
  })

const yesNo = z.boolean({ error: 'must be true or false | Write true or false, without quotation marks' })

/** An editor's decision about one quotation, found by its words; or the ids that it had before they were edited. */
const decision = z
  .strictObject({
    words: text,
    aliases: list(slug).optional(),
    speaker: texts.optional(),
    quotation: z.literal(false, { error: 'can only be false | Write false, or take the field out' }).optional(),
    hide: z.literal(true, { error: 'can only be true | Write true, or take the field out' }).optional(),
  })
  .refine(({ aliases = [], speaker, quotation, hide }) => {
    const decided = [speaker, quotation, hide].filter((part) => part !== undefined).length
    return decided === 1 ? speaker !== undefined || aliases.length === 0 : decided === 0 && aliases.length > 0
  }, 'must decide one thing | Give speaker: Name, or quotation: false, or hide: true; aliases: [q-former-id] where it has an address')

export type QuotationDecision = z.infer<typeof decision>

export const articleSchema = z.strictObject({
  headline: text,
  standfirst: text.optional(),
  byline: texts.default([]),
  dateline: text.optional(),
  published: date,
  updated: date.optional(),
  corrections: list(z.strictObject({ date, note: text })).default([]),
  source: z
    .strictObject({
      name: text,
      url: address.optional(),
      published: date.optional(),
      byline: texts.default([]),
    })
    .optional(),
  topics: list(inOneScript.refine((name) => slugify(name) !== '', 'has no letter and no digit | Write a word')).default(
    [],
  ),
  lang: language.optional(),
  translations: z.record(language, slug).default({}),
  image: z
    .strictObject({
      src: text,
      alt: words('is missing | Describe the picture, or write alt: "" if it only decorates'),
      caption: text.optional(),
      credit: text.optional(),
    })
    .optional(),
  draft: yesNo.default(false),
  aliases: list(slug).default([]),
  quotations: list(decision).default([]),
})

export type ArticleFields = z.infer<typeof articleSchema>

export const sectionSchema = z.strictObject({
  heading: text.optional(),
  slug: slug.optional(),
  aliases: list(slug).default([]),
})

export const personSchema = z.strictObject({
  name: inOneScript,
  aliases: list(inOneScript).default([]),
  role: text.optional(),
  sameAs: list(address).default([]),
})

export const siteSchema = z.strictObject({
  name: text,
  description: text,
  url: address
    .refine(
      (url) => !isWebAddress(url) || /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/.test(new URL(url).hostname),
      'names no host | Write it like https://example.org/',
    )
    .refine(
      (url) => !isWebAddress(url) || /^[\w./~-]*$/.test(new URL(url).pathname),
      'has a path with signs in it | Keep to letters, digits and hyphens',
    )
    .refine(
      (url) => !/^https?:.*[?#@]/.test(url),
      'holds more than an address | Take out what stands behind ? or #, and before @',
    ),
  lang: language.default('en'),
  timeZone: timeZone.default('UTC'),
  contact: text
    .refine(
      (contact) => contact.includes('@') || isWebAddress(contact),
      'is neither a mail address nor a web address | Write it like desk@example.org or https://example.org/contact/',
    )
    .optional(),
  licence: text.optional(),
  shareImages: yesNo.default(true),
  search: yesNo.default(true),
  offline: yesNo.default(true),
})

export type Site = z.infer<typeof siteSchema>
