/** The language of a BCP 47 tag, without region or script: `pt` of `pt-BR`. */
export const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''
