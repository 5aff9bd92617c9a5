/** Reads the media type of a Content-Type field (RFC 9110, 8.3): in lower case, without parameters, maybe empty. */
export function mediaTypeIn(field: string | undefined): string {
  const [type = ''] = /^[^;]*/.exec(field ?? '') ?? []
  return type.trim().toLowerCase()
}

/**
 * Reads one parameter of a Content-Type field.
 * @param name in lower case, without special characters
 * @returns the value, without quotes, or null where there is none
 */
export function parameterIn(field: string | undefined, name: string): string | null {
  const written = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(field ?? '')
  return written?.[1] ?? written?.[2] ?? null
}
