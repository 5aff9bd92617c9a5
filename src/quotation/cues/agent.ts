import { follow } from '../clause.ts'
import { type Mention, phraseFrom } from '../phrases.ts'
import type { Reading, Sentence } from '../reading.ts'

/** A passive speaks through its agent only: "was called … by Lee". */
export function agentOf(reading: Reading, at: number, sentence: Sentence): Mention | null {
  const { tokens, lexicon } = reading
  for (let i = at + 1; i < Math.min(sentence.to, at + 12); i++) {
    if (tokens[i]?.kind === 'mark') return null
    if (!lexicon.agents.has(tokens[i]?.lower ?? '')) continue
    const agent = phraseFrom(reading, i + 1, sentence.to)
    return agent && follow(reading, agent, sentence.to)
  }
  return null
}

/** "Milltown, called “the hub” by Lee", "… described by Lee as “a hub”"; `undefined` where no agent is named. */
export function agentBehind(reading: Reading, at: number, sentence: Sentence): Mention | null | undefined {
  const { tokens, lexicon } = reading
  if (lexicon.agents.has(tokens[at + 1]?.lower ?? '')) {
    const agent = phraseFrom(reading, at + 2, sentence.to)
    return agent?.speaks ? follow(reading, agent, sentence.to) : null
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + 4); i++) {
    if (tokens[i]?.kind !== 'quotation') continue
    if (!lexicon.agents.has(tokens[i + 1]?.lower ?? '')) return undefined
    const agent = phraseFrom(reading, i + 2, sentence.to)
    return agent?.speaks ? follow(reading, agent, sentence.to) : null
  }
  return undefined
}
