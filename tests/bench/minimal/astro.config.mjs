import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'

export default defineConfig({ site: 'https://measure.example', markdown: { processor: unified({}) } })
