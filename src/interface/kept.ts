/**
 * Makes a function that remembers what it has made, for things that take long to make and are few.
 * @param make is asked once for each key
 */
export function kept<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
