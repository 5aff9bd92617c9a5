/** An icon of the site for devices that it is installed on. */
export interface Icon {
  /** Its file is called after it. */
  name: string
  /** Width and height in pixels. */
  size: number
  /** Width of the drawing as a part of the icon's. */
  scale: number
  /** Whether it stands on paper; else the device's own background shows through. */
  onPaper: boolean
  /** What the manifest offers it for, if it does. */
  purpose: 'any' | 'maskable' | null
}

/** Of a maskable icon only the inner circle, four fifths wide, is sure to be seen; Apple's devices cut the corners. */
export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, scale: 1, onPaper: false, purpose: 'any' },
  { name: 'icon-512', size: 512, scale: 1, onPaper: false, purpose: 'any' },
  { name: 'maskable-512', size: 512, scale: 0.8, onPaper: true, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, scale: 0.9, onPaper: true, purpose: null },
]
