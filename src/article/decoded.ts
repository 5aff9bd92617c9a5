/** A part of an address as it is said: `%20` is a space. A stray % is part of the name. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
