/** Something wrong in `content/` that its author can mend. */
export interface Fault {
  /** Path as the author knows it, from the project's root. */
  file: string
  /** Line in that file, from 1. */
  line: number
  /** What is wrong. */
  problem: string
  /** How to mend it. */
  fix: string
}

/** A fault within one file, before it is known which. */
export type FaultInFile = Omit<Fault, 'file'>

/** One line for one fault, file and line first, as compilers write it and editors can follow it. */
export function formatFault({ file, line, problem, fix }: Fault): string {
  return written(`${file}:${line}: ${problem}. ${fix}.`)
}

/** A message as a terminal can show it: on one line, what nobody sees by its code, long words cut. */
function written(message: string): string {
  return message
    .replace(/“[^“”]{120,}”/g, (words) => `${[...words].slice(0, 80).join('')} …”`)
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => {
      return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
    })
}

/** All faults of a folder of content, in the order of files and lines. */
export class ContentFaults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    const count = sorted.length === 1 ? 'one fault' : `${sorted.length} faults`
    super([...sorted.map(formatFault), `Stopped: ${count} in the content. Nothing was published.`].join('\n'))
    this.name = 'ContentFaults'
    // The place in our code is of no use to the author of the content.
    this.stack = ''
    this.faults = sorted
  }
}
