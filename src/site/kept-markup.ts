/** Finished markup of parts that many pages have in common, by what it depends on. */
export const keptMarkup = new Map<string, string>()
