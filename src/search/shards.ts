/** The number of the shard in which a term stands if it stands anywhere. */
export function shardOf(starts: readonly string[], term: string): number {
  return Math.max(0, countUpTo(starts, term) - 1)
}

/** The numbers of the shards in which terms with this beginning stand. */
export function shardsOf(starts: readonly string[], beginning: string): number[] {
  const first = shardOf(starts, beginning)
  const last = shardOf(starts, `${beginning}\uffff`)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** How many of sorted texts stand before one or are the same. */
function countUpTo(texts: readonly string[], text: string): number {
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle] ?? '') <= text) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of the terms with a beginning among sorted terms. */
export function placesOf(terms: readonly string[], beginning: string): number[] {
  const places: number[] = []
  const start = beginning === '' ? 0 : terms.findIndex((term) => term >= beginning)
  for (let place = start; place >= 0 && terms[place]?.startsWith(beginning); place++) places.push(place)
  return places
}
