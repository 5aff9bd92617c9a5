import { commaFor } from '../interface/typography.ts'
import { type Block, fitBlock, fitShortened } from './block.ts'
import { HEIGHT, type Shape } from './drawing.ts'
import { foot, stack } from './frame.ts'
import { blockPart, factsPart, markPart, type Part } from './parts.ts'
import { saidBlock } from './said-block.ts'
import type {
  ArticleShareImage,
  PersonShareImage,
  QuotationShareImage,
  SectionShareImage,
  ShareImage,
  ShownSpeaker,
  SiteShareImage,
} from './share-image.ts'
import { BOTTOM, MEASURE, sizes, span, TOP } from './style.ts'
import type { Typeface } from './typeface.ts'

type Typefaces = readonly Typeface[]

/** Space for everything above the foot. */
const FULL = BOTTOM - TOP

/**
 * Composes an image as outlines.
 * @param image only with what the typefaces can draw
 */
export function compose(image: ShareImage, typefaces: Typefaces): Shape[] {
  const { lang, site } = image
  const framed = (parts: readonly (Part | null)[], origin: string) => [
    ...stack(present(parts)),
    ...foot(origin, lang, site, typefaces),
  ]
  switch (image.kind) {
    case 'article':
      return framed(articleParts(image, typefaces), image.date)
    case 'section':
      return framed(sectionParts(image, typefaces), image.headline)
    case 'quotation':
      return framed(quotationParts(image, typefaces), image.headline)
    case 'person':
      return framed(personParts(image, typefaces), image.count)
    case 'site':
      return stack(present(siteParts(image, typefaces)), HEIGHT - TOP)
  }
}

const present = (parts: readonly (Part | null)[]) => parts.flatMap((part) => part ?? [])

const heightOf = (parts: readonly (Part | null)[]) =>
  present(parts).reduce((sum, { height, gap }) => sum + height + gap, 0)

type Setting = Parameters<typeof blockPart>[2]

const partOf = (block: Block | null, lang: string, setting: Setting = {}) => block && blockPart(block, lang, setting)

/** Sizes of a headline above a standfirst of so many lines. */
const WITH_STANDFIRST = [
  { lines: 3, sizes: sizes(90, 58) },
  { lines: 2, sizes: sizes(90, 52) },
]

/** The headline whole before the standfirst, and that whole before the headline is large. */
function articleParts({ headline, standfirst, facts, lang }: ArticleShareImage, typefaces: Typefaces) {
  const headlineSpan = span(headline, 'ink', 'headline')
  const sourcing = factsPart(facts, lang, typefaces, 36)
  for (const { lines, sizes } of standfirst ? WITH_STANDFIRST : []) {
    const room = { sizes: [36], width: MEASURE, lines }
    const below = partOf(fitShortened(span(standfirst ?? '', 'quiet', 'text'), lang, typefaces, room), lang, {
      gap: 28,
    })
    const height = FULL - heightOf([below, sourcing])
    const above = partOf(fitBlock([headlineSpan], lang, typefaces, { sizes, width: MEASURE, height }), lang)
    if (above) return [above, below, sourcing]
  }
  const room = { sizes: sizes(standfirst ? 90 : 112, 42), width: MEASURE, height: FULL - heightOf([sourcing]) }
  return [partOf(fitShortened(headlineSpan, lang, typefaces, room), lang), sourcing]
}

function sectionParts({ heading, number, facts, lang }: SectionShareImage, typefaces: Typefaces) {
  const label = { sizes: [34], width: MEASURE, lines: 1 }
  const above = partOf(fitShortened(span(number, 'quiet', 'label'), lang, typefaces, label), lang)
  const sourcing = factsPart(facts, lang, typefaces, 40)
  const gap = 26
  const room = { sizes: sizes(112, 42), width: MEASURE, height: FULL - gap - heightOf([above, sourcing]) }
  return [above, partOf(fitShortened(span(heading, 'ink', 'headline'), lang, typefaces, room), lang, { gap }), sourcing]
}

/** The speaker first: no words stand without him. */
function quotationParts({ said, speaker, lang }: QuotationShareImage, typefaces: Typefaces) {
  const by = partOf(speakerBlock(speaker, lang, typefaces), lang, { gap: 36, mark: speaker.sourced })
  const room = { sizes: sizes(128, 38), width: MEASURE, height: FULL - heightOf([by]) }
  return [partOf(saidBlock(said, typefaces, room, 47), said.lang), by]
}

/** Who spoke: the name whole as far as three lines hold it, and with it what else is known if there is room. */
function speakerBlock({ name, detail, sourced }: ShownSpeaker, lang: string, typefaces: Typefaces): Block | null {
  const nameSpan = span(name, 'ink', sourced === 'named' ? 'name' : 'label')
  const details = detail ? [span(commaFor(lang) + detail, 'quiet', 'label')] : []
  const room = { sizes: [38, 34, 30], width: MEASURE }
  return (
    fitBlock([nameSpan, ...details], lang, typefaces, { ...room, lines: 2 }) ??
    fitShortened(nameSpan, lang, typefaces, { ...room, lines: 3 })
  )
}

function personParts({ name, role, newest, lang }: PersonShareImage, typefaces: Typefaces) {
  const room = { sizes: sizes(newest ? 90 : 112, 42), width: MEASURE, height: FULL / 2 }
  const head = partOf(fitShortened(span(name, 'ink', 'headline'), lang, typefaces, room), lang, { mark: 'named' })
  const roleRoom = { sizes: [38, 34], width: MEASURE, lines: 2 }
  const below = partOf(fitShortened(span(role ?? '', 'quiet', 'text'), lang, typefaces, roleRoom), lang, { gap: 24 })
  if (!newest) return [head, below]
  const gap = 46
  const saidRoom = { sizes: sizes(58, 34), width: MEASURE, height: FULL - gap - heightOf([head, below]) }
  return [head, below, partOf(saidBlock(newest, typefaces, saidRoom, 42), newest.lang, { gap })]
}

/** The name behind its mark, large, as at the head of every page. */
function siteParts({ site: { name, description, lang } }: SiteShareImage, typefaces: Typefaces) {
  const indent = 44
  const room = { width: MEASURE - indent, height: FULL / 2 }
  const nameRoom = { ...room, sizes: sizes(128, 58) }
  const textRoom = { ...room, sizes: [42, 38], lines: 4 }
  const named = fitShortened(span(name, 'ink', 'headline'), lang, typefaces, nameRoom)
  return [
    named ? blockPart(named, lang, { mark: 'named', indent }) : markPart('named', lang),
    partOf(fitShortened(span(description, 'quiet', 'text'), lang, typefaces, textRoom), lang, { gap: 36, indent }),
  ]
}
