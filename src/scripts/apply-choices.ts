/*
 * Stands in the head itself, before anything is painted: a page must not flash in other colours or sizes than its
 * reader has chosen. Where a browser stores nothing, the page is as it comes.
 */
import { CHOICES_KEY } from '../interface/choices.ts'

try {
  document.documentElement.className = localStorage.getItem(CHOICES_KEY) ?? ''
} catch {}
