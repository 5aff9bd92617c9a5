/** The network's answer for a page, as far as it decides what becomes of the kept copy. */
export interface Answer {
  /** 0 where only the browser may know what it is: it leads elsewhere. */
  status: number
  isRedirected: boolean
  contentType: string
}

/**
 * What an answer means for the copy of a page: it takes its place, ends it (withdrawn by its publisher), or leaves it
 * as it is. A redirected answer cannot stand for the address that was asked: browsers refuse it.
 */
export function verdictOn({ status, isRedirected, contentType }: Answer): 'keep' | 'forget' | 'leave' {
  if (status === 404 || status === 410) return 'forget'
  const isPage = status === 200 && !isRedirected && /^text\/html\b/i.test(contentType)
  return isPage ? 'keep' : 'leave'
}

/** Whether a kept copy is of more use than the network's answer. */
export const isServerFault = (status: number) => status >= 500
