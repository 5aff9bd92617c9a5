import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'
import { withFolder } from './loader/content-in-folder.ts'

const site = 'name: A\ndescription: B\nurl: https://a.example/news\n'

test('the address is that of the content', () =>
  withFolder({ 'content/site.yaml': site }, async (root) => {
    expect(readSettings(root, {})).toEqual({
      contentDir: `${root}/content`,
      siteUrl: 'https://a.example',
      basePath: '/news/',
      offline: true,
    })
  }))

test('the environment wins over the content', () =>
  withFolder({ 'other/site.yaml': site }, async (root) => {
    const environment = { CONTENT_DIR: 'other', SITE_URL: 'https://b.example', BASE_PATH: 'paper' }
    expect(readSettings(root, environment)).toEqual({
      contentDir: `${root}/other`,
      siteUrl: 'https://b.example',
      basePath: '/paper/',
      offline: true,
    })
  }))

test('content that cannot be read is left to be reported with all else', () =>
  withFolder({}, async (root) => {
    expect(readSettings(root, {})).toMatchObject({ siteUrl: undefined, basePath: '/' })
  }))

test('a publisher can have nothing kept on readers’ devices', () =>
  withFolder({ 'content/site.yaml': `${site}offline: false\n` }, async (root) => {
    expect(readSettings(root, {}).offline).toBe(false)
  }))
