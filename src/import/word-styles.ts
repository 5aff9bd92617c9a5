const TITLES = ['Title', 'Titel', 'Título', 'Titre', 'Titolo', 'Tytuł', 'Название', 'Заголовок', 'Назва']

const SUBTITLES = [
  'Subtitle',
  'Untertitel',
  'Subtítulo',
  'Sous-titre',
  'Sottotitolo',
  'Podtytuł',
  'Подзаголовок',
  'Підзаголовок',
]

/** Without their level. */
const HEADINGS = ['Heading', 'Überschrift', 'Título', 'Titre', 'Titolo', 'Nagłówek', 'Заголовок']

const QUOTES = [
  'Quote',
  'Intense Quote',
  'Quotations',
  'Block Text',
  'Zitat',
  'Intensives Zitat',
  'Cita',
  'Cita destacada',
  'Citation',
  'Citation intense',
  'Citazione',
  'Citazione intensa',
  'Citação',
  'Citação Intensa',
  'Cytat',
  'Cytat intensywny',
  'Цитата',
  'Выделенная цитата',
  'Насичена цитата',
]

const becomes = (names: string[], path: string) => names.map((name) => `p[style-name='${name}'] => ${path}`)

/**
 * Mammoth's style map: what a paragraph of Word becomes in HTML by the name of its style. Word saves the English name
 * whatever its language, other programs their own. Letter case is of no account.
 */
export const STYLE_MAP: string[] = [
  ...becomes(TITLES, 'h1.headline:fresh'),
  ...becomes(SUBTITLES, 'p.standfirst:fresh'),
  ...[1, 2, 3, 4].flatMap((level) =>
    becomes(
      HEADINGS.map((name) => `${name} ${level}`),
      `h${level}:fresh`,
    ),
  ),
  ...becomes(QUOTES, 'blockquote > p:fresh'),
]
