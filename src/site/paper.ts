import styles from '../styles/base.css?raw'

/** The colour of the paper, by scheme: what a browser paints around a page. */
export interface Paper {
  light: string
  dark: string
}

/** The paper's colours as a style sheet has them. @throws where it has none */
export function paperIn(css: string): Paper {
  const [, light, dark] = /--paper:\s*light-dark\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)/.exec(css) ?? []
  if (!light || !dark) throw new Error('The style sheet has no --paper: light-dark(…, …).')
  return { light, dark }
}

export const paper = paperIn(styles)
