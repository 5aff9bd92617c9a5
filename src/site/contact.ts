/**
 * Where an editor's contact leads: a mail address or a web address.
 * @returns null where it is neither, but words
 */
export function contactLink(contact: string): string | null {
  if (/^https?:\/\//i.test(contact)) return URL.canParse(contact) ? contact : null
  return /^[^\s:/@]+@[^\s:/@]+$/.test(contact) ? `mailto:${contact}` : null
}
