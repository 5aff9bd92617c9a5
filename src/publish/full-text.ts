import type { Article } from '../article/article.ts'
import { finishLinks, type PlacedPicture, placePictures } from '../site/finish-html.ts'

export interface Places {
  /** The article's pictures, by key; whole addresses in them. */
  pictures: ReadonlyMap<string, PlacedPicture>
  /** Address of the site's root. */
  root: string
  /** Address of the article. */
  article: string
}

/** Names of attributes that mean something on our pages only. */
const OURS = /^(?:id|class|(?:data|aria)-.*)$/
const ATTRIBUTE = /\s([\w-]+)(?:="[^"]*")?/g

/** All of an article's text as HTML that can be read anywhere: no link but whole ones, no id, no mark of ours. */
export function fullText({ lede, sections }: Article, { pictures, root, article }: Places): string {
  const parts = [lede.html, ...sections.map(({ headingHtml, html }) => `<h2>${headingHtml}</h2>\n${html}`)]
  const bare = parts
    .join('\n')
    .replace(/<a class="(?:said|permalink)[^"]*"(?:[^>"]|"[^"]*")*><\/a>/g, '')
    .replace(/<div class="heading">(.*?)<\/div>/gs, '$1')
    .replace(/<\/?span\b(?:[^>"]|"[^"]*")*>/g, '')
    .replace(/<[a-z](?:[^>"]|"[^"]*")*>/g, (tag) =>
      tag.replace(ATTRIBUTE, (whole, name: string) => (OURS.test(name) ? '' : whole)),
    )
  return finishLinks(placePictures(bare, pictures), { base: root, article })
}
