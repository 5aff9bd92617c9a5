interface ImportMetaEnv {
  /** Whether readers may keep what they read: `offline` in `site.yaml`. */
  readonly OFFLINE: boolean
}

/** A script and all that it imports, as the text of one classic script: see src/publish/bundled-scripts.ts. */
declare module '*?bundled' {
  const code: string
  export default code
}
