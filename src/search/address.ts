import { KINDS } from './files.ts'
import type { SearchRequest } from './search.ts'

/** What an address asks for, such as `?q=bridge&kind=quotation&speaker=ada-moor&topic=harbour`. */
export function requestOf(parameters: URLSearchParams): SearchRequest {
  return {
    text: parameters.get('q')?.trim() ?? '',
    kind: KINDS.find((kind) => kind === parameters.get('kind')) ?? null,
    speaker: parameters.get('speaker') || null,
    topic: parameters.get('topic') || null,
  }
}

/** The query of the address that asks for something, empty where it asks for nothing; the same request, the same text. */
export function addressQuery({ text, kind, speaker, topic }: SearchRequest): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ q: text.trim(), kind, speaker, topic })) {
    if (value) parameters.set(name, value)
  }
  const query = parameters.toString()
  return query && `?${query}`
}
