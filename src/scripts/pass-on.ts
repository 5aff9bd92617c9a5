/*
 * Passes on what is said and where: a button copies the words with their speaker and link, a heading's permalink its
 * address, and where one touches the screen a link for sharing opens what the device has for it.
 */

/** Milliseconds for which it is said that something was copied. */
const SAID = 2500

const toast = document.querySelector<HTMLElement>('.toast')
let leaving: ReturnType<typeof setTimeout> | undefined

function say(text: string, lasting?: boolean): void {
  if (!toast) return
  clearTimeout(leaving)
  toast.textContent = text
  if (!lasting) leaving = setTimeout(say, SAID, '', true)
}

/** Where a browser does not let it be copied, it is shown, to be copied by hand. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(toast?.dataset['copied'] ?? '')
  } catch {
    say(text, true)
  }
}

document.addEventListener('click', (event) => {
  const { target } = event
  const control = target instanceof Element && target.closest('.copy, .share, .permalink')
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (control instanceof HTMLButtonElement) copy(control.value)
  else if (control.matches('.permalink') && control instanceof HTMLAnchorElement) copy(control.href)
  else {
    const text = control.parentElement?.querySelector<HTMLButtonElement>('.copy')?.value
    if (!text || !('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return
    event.preventDefault()
    // Whoever closes it again has shared nothing, and knows.
    navigator.share({ text }).catch(() => {})
  }
})
