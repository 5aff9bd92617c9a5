import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { signLimit, textBeyondLimit } from './sign-limit.ts'

const parser = remark().use(remarkGfm).use(limits)

/** Added last, and so asked first, before the constructs that it limits. */
function limits(this: ReturnType<typeof remark>): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), signLimit]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), textBeyondLimit]
}

/**
 * Parses a Markdown body (CommonMark and GFM). Of a paragraph with signs beyond all measure the last ones are text.
 * @param firstLine the line of its file on which the body begins: positions in the tree are the file's
 */
export function parseMarkdown(body: string, firstLine = 1): Root {
  return parser.parse('\n'.repeat(firstLine - 1) + body)
}
