/**
 * What a desk must know of a language to take an article out of the page around it. All in small letters, without
 * the punctuation at the end; a new language is a file of these and a line in `index.ts`.
 */
export interface DeskWords {
  code: string
  /** What stands before the writer's name: "by", "words by". */
  by: readonly string[]
  /** What stands between two names. */
  and: readonly string[]
  /** What follows a name that wrote with others or for somebody: "for", "in", "with". */
  behindName: readonly string[]
  /** What those who write are called: "political correspondent". */
  roles: readonly string[]
  /** Labels of the date of publication, and of a later change. */
  published: readonly string[]
  updated: readonly string[]
  /** What stands between a date and its time. */
  at: readonly string[]
  /** What a caption or the credit of a picture begins with. */
  credits: readonly string[]
  /** Whole lines that belong to the page: "advertisement", "copy link". */
  labels: readonly string[]
  /** What a line that leads elsewhere begins with: "read more". */
  leads: readonly string[]
  /** Headings of what follows an article: "more news". */
  endings: readonly string[]
  /** What the page asks of its reader, anywhere in a line: "sign up to our newsletter". */
  pleas: readonly string[]
  /** Words at which no heading ends. */
  hanging: readonly string[]
  /** Parts of a newspaper, as they stand above a headline. */
  desks: readonly string[]
}
