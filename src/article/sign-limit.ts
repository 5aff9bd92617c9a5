import type { Handle, Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    textBeyondLimit: 'textBeyondLimit'
  }
}

declare module 'mdast' {
  interface RootData {
    /** Line on which a paragraph begins to be read as mere text because it holds too many signs. */
    textBeyondLimit?: number
  }
}

/**
 * Signs of Markdown and ends of lines that one paragraph may hold. The parser looks back from each over the others:
 * a paragraph has a few dozen, and where there are hundreds of thousands a build would never end.
 */
export const SIGNS = 1000

const [LEFT_BRACKET, EXCLAMATION_MARK, BACKTICK, ...LINE_ENDINGS] = [91, 33, 96, -5, -4, -3]

/** How many signs the text being read has so far, and the place of the last: the parser may come by it twice. */
const counts = new WeakMap<object, { signs: number; at: number }>()

const tokenize: Tokenizer = function (effects, ok, nok) {
  const count = counts.get(this) ?? { signs: 0, at: -1 }
  counts.set(this, count)
  const { offset } = this.now()
  return start

  function start(code: Code): State | undefined {
    if (offset > count.at) {
      count.signs++
      count.at = offset
    }
    if (count.signs <= SIGNS) return nok(code)
    if (!isLineEnding(code)) return restOfLine(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return restOfLine
  }

  function restOfLine(code: Code): State | undefined {
    if (isLineEnding(code)) return ok(code)
    effects.enter('textBeyondLimit')
    return within(code)
  }

  function within(code: Code): State | undefined {
    if (isLineEnding(code)) {
      effects.exit('textBeyondLimit')
      return ok(code)
    }
    effects.consume(code)
    return within
  }
}

/** The codes that the parser has for line endings and the end of the text. */
const isLineEnding = (code: Code) => code === null || LINE_ENDINGS.includes(code)

/** An exclamation mark is a sign where a bracket follows. */
const tokenizeImage: Tokenizer = function (effects, ok, nok) {
  const bracket = tokenize.call(this, effects, ok, nok)
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return (next) => (next === LEFT_BRACKET ? bracket(next) : nok(next))
  }
}

const sign: Construct = { name: 'signLimit', tokenize }

/** Code begins only with the first backtick of several. */
const backtick: Construct = {
  ...sign,
  previous(code) {
    return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape'
  },
}

/** For the parser: what follows beyond the limit is text to the end of its paragraph. */
export const signLimit: Extension = {
  text: {
    ...Object.fromEntries(Array.from('[]*_~<&\\', (character) => [character.charCodeAt(0), sign])),
    ...Object.fromEntries(LINE_ENDINGS.map((code) => [code, sign])),
    [BACKTICK]: backtick,
    [EXCLAMATION_MARK]: { name: 'imageSignLimit', tokenize: tokenizeImage },
  },
}

const enter: Handle = function (token) {
  const [root] = this.stack
  if (root?.type === 'root') root.data = { textBeyondLimit: token.start.line, ...root.data }
  this.config.enter['data']?.call(this, token)
}

const exit: Handle = function (token) {
  this.config.exit['data']?.call(this, token)
}

/** For the tree: where that begins. */
export const textBeyondLimit: TreeExtension = { enter: { textBeyondLimit: enter }, exit: { textBeyondLimit: exit } }
