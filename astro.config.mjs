import { fileURLToPath } from 'node:url'
import { forgetPictures } from './src/loader/forget-pictures.ts'
import { readEarly } from './src/loader/read-early.ts'
import { prerenderPages } from './src/prerender/prerender-pages.ts'
import { bundledScripts } from './src/publish/bundled-scripts.ts'
import { cleanShareImages } from './src/publish/clean-share-images.ts'
import { hostFiles } from './src/publish/host-files.ts'
import { keepLastBuild } from './src/publish/keep-last-build.ts'
import { knownPictures } from './src/publish/known-pictures.ts'
import { readSettings } from './src/settings.ts'

const { contentDir, siteUrl, basePath, cacheDir, offline } = readSettings(fileURLToPath(new URL('.', import.meta.url)))

// The search index is made once, and cut into many files.
const pages = prerenderPages({ heavy: ['src/pages/search/'] })

// Without `defineConfig`, which does nothing else, but comes with a minifier of drawings and all that it needs.
/** @type {import('astro').AstroUserConfig} */
export default {
  ...(siteUrl ? { site: siteUrl } : {}),
  base: basePath,
  ...(cacheDir ? { cacheDir } : {}),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  vite: {
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
    // Sites lie there, of however many pages.
    server: { watch: { ignored: ['**/.cache/**'] } },
    define: { 'import.meta.env.OFFLINE': String(offline) },
  },
  integrations: [
    bundledScripts(),
    pages.integration,
    hostFiles(pages),
    keepLastBuild(contentDir),
    // Builds wait in the one before, so that none of them takes away what another draws.
    knownPictures(),
    // Only when no other build runs.
    forgetPictures(),
    readEarly(),
    cleanShareImages(),
  ],
  // Files are a little larger than with more effort, and made five times as fast.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  devToolbar: { enabled: false },
}
