/**
 * Gender and number as pronouns show them: he, she, they, it; `deictic`: I, we, you, who are not in the text;
 * `someone`: one speaker of any gender, as French "son" or a Spanish verb without its subject.
 */
export type Agreement = 'male' | 'female' | 'plural' | 'thing' | 'deictic' | 'someone'

/** How a word ends in another case, and how it ends when it names the subject: Russian "Ивана" is "Иван". */
export type CaseEnding = readonly [ending: string, nominative: string]

/**
 * `say`: speech itself; `judge`: speech that takes its object first ("called it …"); `hold`: opinion ("believes");
 * `lead`: speech only right before a quotation ("continued: …").
 */
export type CueClass = 'say' | 'judge' | 'hold' | 'lead'

/** `finite` has a subject of its own, `participle` ("adding") borrows one, `base` follows "to", `past` may be passive. */
export type VerbForm = 'finite' | 'past' | 'participle' | 'base'

export interface VerbCue {
  class: CueClass
  form: VerbForm
}

/** The nominative forms of a determiner. */
export interface CaseForms {
  male?: string
  female?: string
  neuter?: string
  plural?: string
  /** Whether an adjective behind it must show the gender: "ein neuer Plan". */
  indefinite?: boolean
  /** Whether the noun behind it has the ending of the genitive. */
  genitive?: boolean
}

/**
 * What must be known of a language whose finite verb stands second in main clauses and last in subordinate ones, the
 * rest of the verb at the end: "Den Bau hat Lee „…“ genannt".
 */
export interface VerbSecond {
  /** Determiners whose noun is never the subject: "den" in "Den Bau nannte Lee …". */
  obliques: ReadonlySet<string>
  /** Determiners whose noun is not the subject where it is feminine: "sagte der Zeitung". */
  feminineObliques: ReadonlySet<string>
  /** Endings that show a noun to be feminine. */
  feminineEndings: readonly string[]
  neuterEndings: readonly string[]
  /** For determiners in other cases, what they are in the nominative by gender and number: "des" is "der" or "das". */
  cases: ReadonlyMap<string, CaseForms>
  /** Demonstratives that stand for somebody where no noun follows: "sagte dieser". */
  demonstratives: ReadonlyMap<string, Agreement>
  /** Pronouns for objects, which may stand between the verb and its subject: "So äußerte sich Lee". */
  objects: ReadonlySet<string>
  /** For forms of verbs that part from a particle, what must close their clause: "fügte … hinzu". */
  separable: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Participles that report; many look like finite forms. */
  participles: ReadonlySet<string>
  /** Verbs whose object is who speaks: "Das Blatt zitiert den Minister". */
  quoting: ReadonlySet<string>
  /** Prepositions before the source of such a verb. */
  sourcePrepositions: ReadonlySet<string>
  /** Verbs that report with "es" as their subject and name the source by a preposition: "heißt es im Bericht". */
  impersonal: ReadonlySet<string>
  /** Pronouns that take up what was said before: "Das erklärte Lee." */
  resumptives: ReadonlySet<string>
  /** What names the speaker in a parenthesis without a verb: ", so Lee,". */
  tags: ReadonlySet<string>
  /** Endings of compounds that name a source behind such a word: "nach Polizeiangaben". */
  givingEndings: readonly string[]
  /** Phrases right before what the subject of the clause says: "mit den Worten „…“". */
  wordings: readonly (readonly string[])[]
  /** What makes a source of a word for an opinion, before or behind it: "ihrer Ansicht nach". */
  framing: ReadonlySet<string>
  /** What names whose view a copula reports: "Für Lee ist das „…“". */
  perspectives: ReadonlySet<string>
  copulas: ReadonlySet<string>
  /** Adverbial phrases that begin like a noun phrase: "vor allem". */
  adverbials: readonly (readonly string[])[]
  /** Endings of nouns for persons, wide enough to hold other nouns as well: told by their place before a name. */
  agentEnding: RegExp
  /** Endings of common nouns that are never a name: "-ung". */
  commonEndings: readonly string[]
  /** Nouns before quoted speech; any other noun right before a quotation takes it as its name: "der Film „…“". */
  speechNouns: ReadonlySet<string>
  /** Nouns, alone or in compounds, for works and undertakings, whose names may be whole sentences. */
  works: readonly string[]
  /** Finite forms for more than one, which tell "sie" (they) from "sie" (she). */
  pluralVerb: RegExp
  /** The subject of verbs that have none: "es". */
  expletives: ReadonlySet<string>
  /** Prepositions before whoever is told: "gegenüber der „Post“". */
  hearers: ReadonlySet<string>
  /** What shows that a participle is passive, and what shows that it is not: "worden", "haben". */
  passiveSigns: ReadonlySet<string>
  activeSigns: ReadonlySet<string>
  /** Articles that are masculine as a subject and feminine otherwise: "der". */
  ambiguousArticles: ReadonlySet<string>
  /** Pronouns of the first person, whose verb looks the same in both moods: "ich habe". */
  firstPerson: ReadonlySet<string>
  /** Forms that may report or doubt: "hätten". */
  doubtful: ReadonlySet<string>
  /** Endings of a verb in the mood of report, which its past tense does not have: "er gehe". */
  moodEnding: RegExp
}

/**
 * What the engine must know of a language. A new language is one file of this shape: data, no code. What is optional
 * is found in few languages; the others leave it out.
 */
export interface Language {
  code: string
  /** Opening and closing mark, the language's own first; other languages' pairs are understood as well. */
  marks: readonly (readonly [open: string, close: string])[]
  /** Whether a dash at the start of a paragraph opens speech: "—Ya veremos —dijo Ana—." */
  dialogue: boolean
  /** Pronouns that hang on their verb by a hyphen: French "dit-il", "a-t-elle". */
  enclitics: ReadonlySet<string>
  /** Words that hang on the next one by an apostrophe, without it: French "l’", Italian "dell’". */
  proclitics?: ReadonlySet<string>
  /** Words written with a leading apostrophe ("tis"), without it. */
  elisions: ReadonlySet<string>
  /** Words that end in a period inside a sentence, without the period, in lower case. */
  abbreviations: ReadonlySet<string>
  /** Whether common nouns are written with a capital. */
  nounsCapitalised: boolean
  /** Whether the subject follows the verb when something else comes first: "Gestern sagte …", "Ayer dijo …". */
  subjectFollows: boolean
  /** What a verb-second language needs besides; `null` elsewhere. */
  verbSecond: VerbSecond | null
  /** Whether a number with a period may count: "am 3. Mai", "Karl II.". */
  ordinals: boolean

  articles: ReadonlySet<string>
  /** Of the articles, those that introduce what is not yet known. */
  indefinites: ReadonlySet<string>
  /** Words that count or choose and may stand before "of the …": "one", "another". */
  quantifiers: ReadonlySet<string>
  /** Of these, the ones that mean more than one. */
  plurals: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** Articles that are prepositions too, with the gender of what they are the article of: Portuguese "a". */
  twofold?: ReadonlyMap<string, 'male' | 'female'>
  /** Prepositions that stand before places. */
  locatives: ReadonlySet<string>
  /** Prepositions that tie a noun to the noun before it: "the head of the party". */
  linking: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  /** Those that add: "and", not "or". */
  additives?: ReadonlySet<string>
  /** Those that leave it open who of two is meant: "or". */
  alternatives?: ReadonlySet<string>
  subordinators: ReadonlySet<string>
  /** Of these, the ones that open what a verb reports: "that". */
  complementizers: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** Relatives that stand for the thing itself: "is what Lee promised". */
  freeRelatives: ReadonlySet<string>
  /** Verbs whose object is the hearer: what follows "told" is not yet what was said. */
  addressing: ReadonlySet<string>
  /** Pronouns for the object that look like articles and stand before their verb: "la calificó de", "l’a dit". */
  objects?: ReadonlySet<string>
  /** Words that open a parenthetical clause of reporting: "as Lee put it". */
  parentheticals: ReadonlySet<string>
  /** Of the relatives, those that stand for persons only: "who". */
  personal?: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  /** Forms that make a following past participle passive. */
  passives: ReadonlySet<string>
  /** Whether a past participle without an auxiliary is passive: Spanish "un puente descrito como «…»". */
  barePassive?: boolean
  /** Pronouns that turn a verb on its subject, so that it is not passive: French "s’est félicité". */
  reflexives?: ReadonlySet<string>
  /**
   * Endings of verbs that may stand without a subject, with what they show of it, the first that fits; `''` fits all.
   * Empty where the subject cannot be left out.
   */
  omitted?: readonly (readonly [ending: string, subject: Agreement])[]
  /** What names the agent of a passive: "by". */
  agents: ReadonlySet<string>
  /** What opens a clause that has a participle for its verb: ", with Lee promising …". */
  absolutes: ReadonlySet<string>
  infinitives: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** What turns a negation round: "not only said". */
  exclusives?: ReadonlySet<string>
  /** Words that open a condition: "if Lee says". */
  conditions?: ReadonlySet<string>
  /** Auxiliaries of what may yet come: "may". */
  modals?: ReadonlySet<string>
  /** Subjects that are nobody in particular, or one of two: "nobody", "neither". */
  nobody?: ReadonlySet<string>
  /** Words behind which what follows is not said: "refused to call", "denied saying". */
  refusals?: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  adverbEndings: readonly string[]
  /** Pronouns that can be the subject of a cue. */
  pronouns: ReadonlyMap<string, Agreement>
  possessives: ReadonlyMap<string, Agreement>
  /** Endings that make the noun before them a possessor, as tokens of their own: "’s". */
  genitives: ReadonlySet<string>
  /** Days, months and other words of time, which are never speakers. */
  calendar: ReadonlySet<string>

  /** Words that join the parts of a title or of a body's name: "Ministry of Transport". */
  joining: ReadonlySet<string>
  /** What an office can be of without being a place: "Secretary of State". */
  portfolios: ReadonlySet<string>
  /** Lower-case words inside a name: "van", "bin". */
  particles: ReadonlySet<string>
  /** Endings that a name takes in other cases: German "Merkels". */
  nameEndings: readonly string[]
  /** Endings of nouns and given names in the cases that are not the subject's. */
  cases?: readonly CaseEnding[]
  /** The same of surnames, by the gender of who bears them; endings of three letters and more hold for anybody. */
  surnameCases?: ReadonlyMap<'male' | 'female', readonly CaseEnding[]>
  honorifics: ReadonlyMap<string, Agreement | null>
  /** Letters after a name: "KBE". */
  postnominals: ReadonlySet<string>
  /** Nouns for people, with the gender where the noun shows it; also the titles before a name. */
  pluralEndings: readonly string[]
  /** Endings that nouns take in the plural and other cases. */
  nounEndings: readonly string[]
  people: ReadonlyMap<string, Agreement | null>
  personEndings: readonly string[]
  /** Nouns for groups that speak: "campaign", "ministry". */
  groups: ReadonlySet<string>
  groupEndings: readonly string[]
  /** Titles in short and in full: "sen.", "senator". */
  shortForms: ReadonlyMap<string, string>
  /** Those who speak for somebody else: "spokesman". */
  voices: ReadonlySet<string>
  /** Words that make a name the name of a body: "Ministry", "University". */
  bodies: ReadonlySet<string>
  /** Bodies that are of one field or of two: "Department of Health and Sports". */
  offices?: ReadonlySet<string>
  /** Writings that speak: "statement", "letter". */
  writings: ReadonlySet<string>
  /** Adjectives that may follow their noun: "a source familiar with …". */
  postposed: ReadonlySet<string>
  /** Words with a capital that say where somebody is from: "the Finn". */
  demonyms?: ReadonlySet<string>
  /** Endings of adjectives that stand behind their noun: French "général". */
  adjectiveEndings?: readonly string[]
  /** Given names, and the gender where they show one. */
  givenNames: ReadonlyMap<string, Agreement | null>

  verbs: ReadonlyMap<string, VerbCue>
  /** Cues of two words, parted by a space: "shot back". */
  phrasal: ReadonlyMap<string, VerbCue>
  /** Nouns that report speech: "his claim that …". */
  nouns: ReadonlySet<string>
  /** Verbs that bring words forth, so that what they make is their subject's: "issued a statement". */
  makes?: ReadonlySet<string>
  /** Verbs of asking, so that what follows may be an answer. */
  asking?: ReadonlySet<string>
  /** Verbs of answering, whose subject is not who asked. */
  replying?: ReadonlySet<string>
  /** Verbs whose object may be heard to speak: "heard her mother say". */
  perceiving?: ReadonlySet<string>
  /** Verbs whose object is what somebody else said: "denied claims that …". */
  answers?: ReadonlySet<string>
  /** Forms that are nouns as well as verbs of speaking: "cries". */
  nounLike?: ReadonlySet<string>
  /** Words that tie such a noun to who speaks by it: Spanish "la promesa de Ana". */
  owners?: ReadonlySet<string>
  /** Endings of participles, which may open a clause before its subject: "Asked about it, …". */
  participleEndings: readonly string[]
  /** Endings of finite verbs, for a verb no list holds right after a quotation: "…,” remembered Lee". */
  finiteEndings: readonly string[]
  /** Finite verbs without such an ending: "met". */
  irregulars?: ReadonlySet<string>
  /** Verb forms that by themselves mark a sentence as somebody's words: German "sei", "habe". */
  reportive: ReadonlySet<string>
  /** Phrases before the speaker: "according to". */
  sources: readonly (readonly string[])[]
  /** Words before whoever holds a view, at the head of a sentence: "For Lee, it is “…”". */
  standpoints?: ReadonlySet<string>
  /** What stands behind a possessor whose words they are: "in Lee's words". */
  viewpoints: ReadonlySet<string>
  /** Phrases after the speaker: German "zufolge". */
  sourcesAfter: readonly (readonly string[])[]
  /** What comes before a term, a title or a nickname: "so-called", "known as". */
  naming: readonly (readonly string[])[]
  /** How "one of" is said, for descriptions that must make sense alone. */
  oneOf: string
}

/** Cues of one class and form, from a list of words. */
export const cues = (cueClass: CueClass, form: VerbForm, words: string): [string, VerbCue][] =>
  list(words).map((word) => [word, { class: cueClass, form }])

/** Cues of every class, from lists of plain verbs and a language's own forms of them; `say` wins where lists overlap. */
export const cuesByClass = (
  verbs: Record<CueClass, string>,
  forms: (verb: string, cueClass: CueClass) => [string, VerbCue][],
): [string, VerbCue][] =>
  (['lead', 'hold', 'judge', 'say'] as const).flatMap((cueClass) =>
    list(verbs[cueClass]).flatMap((verb) => forms(verb, cueClass)),
  )

/** Splits a list written as one string, so that data stays readable. */
export const list = (words: string): string[] => words.trim().split(/\s+/)

/** A set from a list written as one string. */
export const set = (...lists: string[]): Set<string> => new Set(lists.flatMap(list).filter(Boolean))

/** Phrases separated by commas, each as its words. */
export const phrases = (text: string): string[][] =>
  text
    .split(',')
    .map((phrase) => list(phrase))
    .filter((phrase) => phrase[0] !== '')

/** A map that gives every word of each list the value of that list. */
export function byValue<V>(...entries: [V, string][]): Map<string, V> {
  return new Map(entries.flatMap(([value, words]) => list(words).map((word) => [word, value] as const)))
}
