import { expect, test } from 'vitest'
import { readContent } from '../src/loader/read-content.ts'
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

test.each(['lantern.example', 'javascript:alert(1)', 'https://', 'https://a b', 'ftp://lantern.example'])(
  'an address of the environment that is none is reported: %s',
  (address) =>
    withFolder({ 'content/site.yaml': site }, async (root) => {
      expect(() => readSettings(root, { SITE_URL: address })).toThrow(
        `SITE_URL is “${address}”: write the whole address`,
      )
    }),
)

test('a folder of the environment that is not there is reported', () =>
  withFolder({ 'content/site.yaml': site }, async (root) => {
    const { contentDir } = readSettings(root, { CONTENT_DIR: 'contents' })
    await expect(readContent(contentDir, root)).rejects.toThrow(
      'contents:1: there is no such folder. Correct CONTENT_DIR.',
    )
  }))

test('a base path of the environment may be written in any way', () =>
  withFolder({ 'content/site.yaml': site }, async (root) => {
    for (const path of ['paper', '/paper', 'paper/', '//paper//']) {
      expect(readSettings(root, { BASE_PATH: path }).basePath).toBe('/paper/')
    }
  }))
