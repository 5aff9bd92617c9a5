/** Paragraphs of an article of our own, long enough to be found as one. */
export const PARAGRAPHS = [
  'The ferry at Orlen has stood still since the autumn floods, and nobody in the village expects it back before summer. “We can see the other side, and we cannot get there,” said Ada Moor, who keeps the inn on the quay.',
  'The council met on Tuesday evening in the school, because its own hall is still under water, and it voted by seven to four to spend the winter money on a new chain instead of a new road to the bridge.',
  'Bo Lind, who has run the ferry for thirty years, did not wait for the vote. He spent October in the boathouse with two apprentices and a borrowed welding torch, and by his own account he has mended worse.',
  'Whether the chain holds will be seen in April, when the ice goes out. Until then the children of Orlen take the long way round to school, forty minutes by bus, past the bridge that was closed in 2019.',
] as const

export interface PageParts {
  head?: string
  /** Stands in the article, above its text. */
  above?: string
  body?: string
  /** Stands in the article, below its text. */
  below?: string
  lang?: string
}

export const paragraphs = (texts: readonly string[] = PARAGRAPHS) => texts.map((text) => `<p>${text}</p>`).join('\n')

/** A page as news sites build them: navigation, an article, teasers, a footer. */
export function page({ head = '', above = '', body = paragraphs(), below = '', lang = 'en' }: PageParts = {}): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Ferry stands still | The Orlen Post</title>${head}
<style>p { margin: 0 }</style><script>var state = {"text": "${PARAGRAPHS[0]}"}</script></head>
<body>
<div class="consent-dialog"><p>We and our partners store cookies on your device to show you what you might like to buy next.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<main><article>
<header><h1>The ferry stands still</h1>${above}</header>
<div class="story">${body}</div>${below}
</article>
<section class="most-read"><h2>Most read</h2><ol><li><a href="/1">A dog crosses the ice and comes back with somebody else’s hat</a></li></ol></section>
</main>
<footer><p>© 2024 The Orlen Post. All rights reserved. No part of this paper may be copied.</p></footer>
</body></html>`
}

/** A script with the page's JSON-LD in it. */
export const jsonLd = (...data: unknown[]) =>
  data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('\n')
