import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { readSettings } from './src/settings.ts'

const { siteUrl, basePath } = readSettings(fileURLToPath(new URL('.', import.meta.url)))

export default defineConfig({
  ...(siteUrl ? { site: siteUrl } : {}),
  base: basePath,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
