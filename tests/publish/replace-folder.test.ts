import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

test('a folder that had been replaced when all stopped stays so, and nothing of the old one comes back', () =>
  withFolder({ 'site/index.html': 'new', 'site.replaced/withdrawn.pdf': 'old' }, async (root) => {
    recoverFolder(join(root, 'site'))
    expect(readdirSync(join(root, 'site'))).toEqual(['index.html'])
    expect(readdirSync(root)).toEqual(['site'])
  }))

test('entries that were being replaced when all stopped are the old ones again, all of them', () => {
  const cutOff = {
    'site/.git/HEAD': 'main',
    'site/index.html': 'new',
    'site/not-yet.html': 'old',
    'site/.replaced/index.html': 'old',
    'site/.replaced/gone.html': 'old',
    'site/.coming/new.html': 'new',
    'site/.coming/not-yet.html': 'new',
  }
  return withFolder(cutOff, async (root) => {
    recoverFolder(join(root, 'site'))
    expect(readdirSync(join(root, 'site')).sort()).toEqual(['.git', 'gone.html', 'index.html', 'not-yet.html'])
    expect(textIn(join(root, 'site'))).toBe('old')
  })
})

test('entries that were arriving when all stopped go on arriving', () => {
  const cutOff = {
    'site/CNAME': 'a.example',
    'site/index.html': 'new',
    'site/.replaced/index.html': 'old',
    'site/.replaced/withdrawn.pdf': 'old',
    'site/.arriving/CNAME': 'b.example',
    'site/.arriving/new.html': 'new',
  }
  return withFolder(cutOff, async (root) => {
    recoverFolder(join(root, 'site'))
    expect(readdirSync(join(root, 'site')).sort()).toEqual(['CNAME', 'index.html', 'new.html'])
    expect(readFileSync(join(root, 'site/CNAME'), 'utf8')).toBe('a.example')
    expect(textIn(join(root, 'site'))).toBe('new')
  })
})

const project = new URL('../..', import.meta.url).pathname
const REPLACE = `const { replaceFolder } = await import('${project}src/publish/replace-folder.ts')
  replaceFolder('site', 'coming', 'spare')`

test('a signal waits until the folder is replaced', () =>
  withFolder({ ...files, 'site/.git/HEAD': 'main' }, async (root) => {
    const program = `import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const rename = fs.renameSync
      fs.renameSync = (from, to) => {
        rename(from, to)
        process.kill(process.pid, 'SIGTERM')
      }
      syncBuiltinESMExports()
      ${REPLACE}
      setTimeout(() => console.log('still there'), 5000)`
    const options = { cwd: root, encoding: 'utf8' } as const
    const { signal, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], options)
    expect({ signal, stdout }, stderr).toEqual({ signal: 'SIGTERM', stdout: '' })
    expect(readdirSync(join(root, 'site')).sort()).toEqual(['.git', 'index.html'])
    expect(textIn(join(root, 'site'))).toBe('new')
  }))

/** Whether this system lets a test have disks of its own. */
const hasDisks = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0

describe.skipIf(!hasDisks)('a folder that a disk is mounted on', () => {
  const replaceOn = (root: string, size: string) => {
    const steps = [
      `mount -t tmpfs -o size=${size} none site`,
      'mkdir site/gone && echo old > site/index.html && echo old > site/gone/index.html',
      `"${process.execPath}" --input-type=module -e "$0"`,
      'find site -type f | sort && cat site/index.html',
    ]
    const args = ['-rm', 'sh', '-c', steps.join('; '), REPLACE]
    return spawnSync('unshare', args, { cwd: root, encoding: 'utf8' })
  }

  test('has its entries replaced', () =>
    withFolder(files, async (root) => {
      expect(replaceOn(root, '1m').stdout).toBe('site/index.html\nnew')
    }))

  test('stays as it is where what comes has no room', () =>
    withFolder({ ...files, 'coming/a.html': 'new'.repeat(100_000) }, async (root) => {
      const { stdout, stderr } = replaceOn(root, '256k')
      expect(stdout).toBe('site/gone/index.html\nsite/index.html\nold\n')
      expect(stderr).toContain('ENOSPC')
    }))
})
