import type { CueClass, VerbForm } from '../languages/language.ts'
import type { Mention } from '../phrases.ts'
import type { Rule } from '../rules.ts'
import type { Run } from '../sentences.ts'

/** Words that report speech, and who speaks by them as far as their clause tells. */
export interface Cue extends Run {
  class: CueClass | 'source' | 'noun'
  form: VerbForm
  subject: Mention | null
  /** What found the subject; `subject` where it is the verb's own. */
  rule: Rule | 'subject'
  /** Where the finite verb of the clause stands, if the cue is another part of the verb: "hat … genannt". */
  opens?: number
}

export type Found = Pick<Cue, 'subject' | 'rule'>
