/** Pages that the tests look at: one of every kind, and those of the fixture newspaper that ask most of a design. */
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

/** A page of every kind of the site as it is published, by its kind. */
export const PAGES = {
  front: REAL_SITE,
  article: ARTICLE,
  section: `${ARTICLE}context/`,
  quotation: `${ARTICLE}q-eternal-war/`,
  people: `${REAL_SITE}people/`,
  person: `${REAL_SITE}people/vladimir-putin/`,
  topics: `${REAL_SITE}topics/`,
  topic: `${REAL_SITE}topics/ukraine/`,
  archive: `${REAL_SITE}archive/`,
  month: `${REAL_SITE}archive/2024/05/`,
  about: `${REAL_SITE}about/`,
  search: `${REAL_SITE}search/`,
  offline: `${REAL_SITE}offline/`,
  notFound: `${REAL_SITE}404.html`,
} as const

export type Kind = keyof typeof PAGES

/** A page of the fixture newspaper for everything that the site itself has no example of. */
export const FIXTURE_PAGES = {
  front: FIXTURE_SITE,
  everyMarkdown: `${FIXTURE_SITE}articles/every-markdown/`,
  manyQuotations: `${FIXTURE_SITE}articles/fifty-quotations/`,
  manySections: `${FIXTURE_SITE}articles/forty-sections/`,
  longHeadline: `${FIXTURE_SITE}articles/long-headline/`,
  noSections: `${FIXTURE_SITE}articles/letter-from-the-lighthouse/`,
  noQuotations: `${FIXTURE_SITE}articles/no-quotations/`,
  veryShort: `${FIXTURE_SITE}articles/very-short/`,
  rightToLeft: `${FIXTURE_SITE}articles/الجسر-الجديد/`,
  withdrawn: `${FIXTURE_SITE}articles/gull-in-council/`,
  people: `${FIXTURE_SITE}people/`,
  search: `${FIXTURE_SITE}search/`,
} as const
