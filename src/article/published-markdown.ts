import type { Nodes } from 'mdast'
import type { Part } from './cut-sections.ts'
import { nodesIn } from './nodes-in.ts'
import { PICTURE_FILE, pictureKey } from './pictures.ts'
import { writeParts } from './write-markdown.ts'

const PICTURE = 'picture:/'

/** An article's text as Markdown for readers: without remarks, its pictures yet to be placed. */
export function publishedMarkdown(parts: readonly Part[]): string {
  const copies = parts.map(({ file, root, section }): Part => {
    const heading = section && { ...section, children: section.children.map(copyOf) }
    return { file, root: copyOf(root), section: heading }
  })
  for (const { root, section } of copies) {
    for (const node of [...nodesIn(root), ...(section?.children ?? []).flatMap((child) => nodesIn(child))]) {
      if (node.type === 'image' || node.type === 'definition') {
        if (isPicture(node.url)) node.url = PICTURE + pictureKey(node.url)
      } else if (node.type === 'html') {
        // What an editor remarks is not published; nor does what stood around it become one.
        node.value = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').trim()
      }
    }
    root.children = root.children.filter((node) => node.type !== 'html' || node.value.trim() !== '')
  }
  return writeParts(copies)
}

/** The same nodes anew: what they say themselves can be changed. */
function copyOf<T extends Nodes>(node: T): T {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node }
}

/** Puts pictures in their places. @param addressOf the address of a picture by its key, where it has one */
export function placePictures(markdown: string, addressOf: (key: string) => string | undefined): string {
  return markdown.replace(/(\]\(<?)picture:\/([^)>\s]+)/g, (_, before: string, key: string) => {
    return before + (addressOf(key) ?? key)
  })
}

/** Whether an address is a file's beside the article. */
const isPicture = (address: string) => PICTURE_FILE.test(address) && !/^([a-z]+:|\/)/i.test(address)
