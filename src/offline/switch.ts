import { SWITCHED_OFF } from './addresses.ts'

/** Whether the reader of this browser wants nothing to be kept. @throws where the browser stores nothing */
export const isSwitchedOff = (root: string) => localStorage.getItem(SWITCHED_OFF + root) !== null

/** Remembers what the reader wants. @throws where the browser stores nothing */
export function switchOff(root: string, isOff: boolean): void {
  if (isOff) localStorage.setItem(SWITCHED_OFF + root, 'off')
  else localStorage.removeItem(SWITCHED_OFF + root)
}
