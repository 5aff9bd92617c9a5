import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { signLimit, textBeyondLimit } from './sign-limit.ts'

const parser = remark().use(remarkGfm)
// Added last, when all others are there, and so asked first, before the constructs that they limit.
parser.freeze()
const { micromarkExtensions, fromMarkdownExtensions } = parser.data()
micromarkExtensions?.push(signLimit)
fromMarkdownExtensions?.push(textBeyondLimit)

/**
 * Parses a Markdown body (CommonMark and GFM). Of a paragraph with signs beyond all measure the last ones are text.
 * @param firstLine the line of its file on which the body begins: positions in the tree are the file's
 */
export function parseMarkdown(body: string, firstLine = 1): Root {
  return parser.parse('\n'.repeat(firstLine - 1) + body)
}
