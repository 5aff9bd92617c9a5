/** What a share image shows, in plain words: everything that is drawn, and nothing about how. */
export type ShareImage = ArticleShareImage | SectionShareImage | QuotationShareImage | PersonShareImage | SiteShareImage

interface Signed {
  /** The newspaper, which signs every image. */
  site: { name: string; description: string; lang: string }
  /** BCP 47 language of all texts that do not name their own; it decides the direction of the image. */
  lang: string
}

export interface ArticleShareImage extends Signed {
  kind: 'article'
  headline: string
  standfirst: string | null
  date: string
  facts: Fact[]
}

export interface SectionShareImage extends Signed {
  kind: 'section'
  heading: string
  /** Which of how many sections. */
  number: string
  /** Of the article. */
  headline: string
  facts: Fact[]
}

export interface QuotationShareImage extends Signed {
  kind: 'quotation'
  said: Said
  speaker: ShownSpeaker
  /** Of the article. */
  headline: string
}

export interface PersonShareImage extends Signed {
  kind: 'person'
  name: string
  role: string | null
  /** How much was said. */
  count: string
  /** Words that nobody else had a part in. */
  newest: Said | null
}

/** The site itself, and whatever has no image of its own. */
export interface SiteShareImage extends Signed {
  kind: 'site'
}

/** Words that somebody said, without marks around them. */
export interface Said {
  lang: string
  words: string
  /** The rest of their sentence, where they are a fragment of it; otherwise empty. */
  before: string
  after: string
}

/** How it is known who speaks: by name, by a description, or not at all. */
export type Sourced = 'named' | 'unnamed' | 'unattributed'

export interface ShownSpeaker {
  sourced: Sourced
  name: string
  /** The role, or that the source has no name. */
  detail: string | null
}

/** One item of how a story is sourced, with the mark that goes with it. */
export interface Fact {
  text: string
  mark: Sourced | null
}
