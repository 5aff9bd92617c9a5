type Child = Node | string | null

/**
 * Makes an element. Texts become text nodes: nothing from the index is ever read as HTML.
 * @param attributes `class`, `href` and the like; those that are null are left out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | null>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(attribute, value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}
