/**
 * The rules by which a quotation is tied to its speaker, gathered in families. An attribution carries the name of its
 * rule; a family can be left out to see what it is worth.
 */
export const ruleFamilies = {
  /** “…,” Lee said · “…,” said Lee */
  behind: ['after', 'inverted'],
  /** Lee said: “…” · Lee called it “…” · The bridge is “…” again, Lee said. */
  around: ['before', 'trailing', 'bracket', 'worded'],
  /** Lee: “…” · Lee went on in the same tone: “…” */
  labels: ['label', 'colon'],
  /** “…” — Lee */
  signatures: ['signature'],
  /** Lee left, adding “…” · Lee left and called it “…” · called “…” by Lee · Añadió que «…». */
  borrowed: ['participle', 'coordination', 'infinitive', 'relative', 'agent', 'omitted'],
  /** Lee's claim that “…” · Lee issued a statement: “…” */
  nouns: ['noun', 'object', 'owner'],
  /** According to Lee, “…” · in Lee's words, “…” */
  sources: ['according-to', 'view'],
  /** “…,” Lee said, “…” · “…” and “…,” Lee said. */
  shared: ['resumed', 'shared'],
  /** “…,” Lee said. “…” · … ¶ “…” */
  carried: ['carried', 'reopened', 'next-paragraph', 'ahead'],
  /** Lee was blunt. “…” · Lee klagte. Der Bau sei „…“. · „…“ Das sagte Lee. */
  introduced: ['introduced', 'mood', 'resumptive'],
} as const

/** What else can be left out: parts of the engine that say who somebody is, or what nobody said. */
export const otherFamilies = ['pronouns', 'roles', 'titles'] as const

/** A rule that ties a quotation to its speaker. */
export type Rule = (typeof ruleFamilies)[keyof typeof ruleFamilies][number]

/** A family of rules, or another part of the engine that can be left out. */
export type Family = keyof typeof ruleFamilies | (typeof otherFamilies)[number]

/** Every family, in the order of the documentation. */
export const families: readonly Family[] = [
  'behind',
  'around',
  'labels',
  'signatures',
  'borrowed',
  'nouns',
  'sources',
  'shared',
  'carried',
  'introduced',
  ...otherFamilies,
]

/** Whether a rule belongs to a family. */
export const isOfFamily = (rule: Rule, family: Family): boolean =>
  family in ruleFamilies && (ruleFamilies[family as keyof typeof ruleFamilies] as readonly Rule[]).includes(rule)
