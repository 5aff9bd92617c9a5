import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recoverFolder, replaceFolder } from '../../src/publish/replace-folder.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const files = { 'site/index.html': 'old', 'site/gone/index.html': 'old', 'coming/index.html': 'new' }
const textIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8')

test('a folder is replaced as a whole, and what stood there is put aside', () =>
  withFolder(files, async (root) => {
    const site = join(root, 'site')
    const spare = join(root, 'spare')
    replaceFolder(site, join(root, 'coming'), spare)
    expect(readdirSync(root).sort()).toEqual(['site', 'spare'])
    expect(readdirSync(site)).toEqual(['index.html'])
    expect(textIn(site)).toBe('new')
    expect(textIn(spare)).toBe('old')
  }))

test('a folder that is not there yet is made, with those around it', () =>
  withFolder({ 'coming/index.html': 'new' }, async (root) => {
    replaceFolder(join(root, 'a/b/site'), join(root, 'coming'), join(root, 'spare'))
    expect(textIn(join(root, 'a/b/site'))).toBe('new')
  }))

test('a checkout stays in its folder, and all else in it is replaced', () =>
  withFolder({ ...files, 'site/.git/HEAD': 'main', 'site/CNAME': 'a.example' }, async (root) => {
    replaceFolder(join(root, 'site'), join(root, 'coming'), join(root, 'spare'))
    expect(readdirSync(join(root, 'site')).sort()).toEqual(['.git', 'CNAME', 'index.html'])
    expect(textIn(join(root, 'site'))).toBe('new')
  }))

test('a link to a folder goes on leading there', () =>
  withFolder(files, async (root) => {
    symlinkSync(join(root, 'site'), join(root, 'link'))
    replaceFolder(join(root, 'link'), join(root, 'coming'), join(root, 'spare'))
    expect(textIn(join(root, 'site'))).toBe('new')
    expect(textIn(join(root, 'link'))).toBe('new')
  }))

test('a folder that was moved away when all stopped comes back', () =>
  withFolder(files, async (root) => {
    const site = join(root, 'site')
    renameSync(site, `${site}.replaced`)
    renameSync(join(root, 'coming'), `${site}.coming`)
    recoverFolder(site)
    expect(textIn(site)).toBe('old')
    expect(readdirSync(root)).toEqual(['site'])
  }))

test('entries that were moved away when all stopped come back, and those that had come stay', () =>
  withFolder({ ...files, 'site.replaced/index.html': 'older', 'site.replaced/lost.html': 'lost' }, async (root) => {
    recoverFolder(join(root, 'site'))
    expect(textIn(join(root, 'site'))).toBe('old')
    expect(existsSync(join(root, 'site/lost.html'))).toBe(true)
    expect(existsSync(join(root, 'site.replaced'))).toBe(false)
  }))
