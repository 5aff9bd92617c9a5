import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { hostFiles } from './src/publish/host-files.ts'
import { keepLastBuild } from './src/publish/keep-last-build.ts'
import { readSettings } from './src/settings.ts'

const { contentDir, siteUrl, basePath } = readSettings(fileURLToPath(new URL('.', import.meta.url)))

export default defineConfig({
  ...(siteUrl ? { site: siteUrl } : {}),
  base: basePath,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0, cssMinify: 'esbuild' } },
  integrations: [hostFiles(), keepLastBuild(contentDir)],
  devToolbar: { enabled: false },
})
