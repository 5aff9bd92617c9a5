import type { NameText } from '../../search/files.ts'
import type { Library } from '../../search/library.ts'
import { type NameKind, nameOf, suggestNames } from '../../search/names.ts'
import { element } from './element.ts'

/** A field in which one name is chosen among very many. */
export interface NameField {
  /** Slug of the chosen name. */
  slug: string | null
  /** What was written, where no name is like it. */
  unknown: string | null
  /** Shows the name that has a slug. */
  set: (slug: string | null) => Promise<void>
}

/**
 * Offers names as one types. The name that is written out is chosen; when one leaves the field, the first that fits.
 * @param library opens the index
 * @param onChange is called when another name has been chosen, or none
 */
export function nameField(
  input: HTMLInputElement,
  kind: NameKind,
  library: () => Library,
  onChange: () => void,
): NameField {
  let offered: NameText[] = []
  let latest = 0

  const offer = async () => {
    const turn = ++latest
    const names = await suggestNames(kind, input.value, library())
    if (turn !== latest) return false
    offered = names
    input.list?.replaceChildren(...names.map(({ name }) => element('option', { value: name })))
    return true
  }
  const choose = (name: NameText | undefined) => {
    const written = input.value.trim()
    const slug = name?.slug ?? null
    const unknown = written && !name ? written : null
    if (name) input.value = name.name
    input.setAttribute('aria-invalid', String(unknown !== null))
    if (slug === field.slug && unknown === field.unknown) return
    Object.assign(field, { slug, unknown })
    onChange()
  }
  const field: NameField = {
    slug: null,
    unknown: null,
    async set(slug) {
      Object.assign(field, { slug, unknown: null })
      const name = slug === null ? null : await nameOf(kind, slug, library())
      if (slug === field.slug) input.value = name?.name ?? slug ?? ''
    },
  }
  // Where names cannot be had, the search itself says so.
  input.addEventListener('focus', () => void offer().catch(() => undefined))
  input.addEventListener('input', async () => {
    const isLatest = await offer().catch(() => false)
    const written = input.value.trim()
    if (isLatest && written === '') choose(undefined)
    const named = offered.find(({ name }) => name === written)
    if (isLatest && named) choose(named)
  })
  input.addEventListener('change', async () => {
    await offer().catch(() => false)
    const written = input.value.trim()
    choose(written === '' ? undefined : (offered.find(({ name }) => name === written) ?? offered[0]))
  })
  return field
}
