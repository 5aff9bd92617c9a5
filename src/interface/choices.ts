/**
 * What readers choose for themselves. Each choice but the empty one, which is how the page comes, is a class of the root
 * element; `styles/choices.css` says what it does.
 */
export const CHOICES = {
  theme: ['', 'light', 'dark'],
  size: ['small', '', 'large', 'largest'],
  typeface: ['', 'sans'],
} as const

/** Where a browser keeps them, as the root element's classes. */
export const CHOICES_KEY = 'choices'
