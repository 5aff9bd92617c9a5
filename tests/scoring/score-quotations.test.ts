import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFolder } from '../loader/content-in-folder.ts'
import { goldPath, predictions } from './annotated.ts'

const root = new URL('../..', import.meta.url).pathname

/** Runs the command as its README has it. */
function score(...parameters: string[]) {
  const command = ['run', '-s', 'quotations:score', '--', ...parameters]
  return spawnSync('npm', command, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
}

describe('npm run quotations:score', () => {
  test('prints the figures of the engine', () => {
    const { status, stdout, stderr } = score(goldPath)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^4 articles\n/)
    expect(stdout).toMatch(/^End-to-end, all +P [01]\.\d{3} {2}R [01]\.\d{3} {2}F1 [01]\.\d{3} /m)
  })

  test('prints those of predictions, with intervals and misses', () =>
    withFolder({ 'pred.json': JSON.stringify({ articles: predictions }) }, async (folder) => {
      const pred = ['--pred', join(folder, 'pred.json')]
      const { stdout } = score(goldPath, ...pred, '--bootstrap', '20', '--misses', '9', '--seed', '3')
      const [figures = '', ...misses] = stdout.trim().split(/\n\n(?=[a-z ]+(?: \([a-z/]+\))?: .+ for )/)
      expect(figures.split('\n').slice(2, 14)).toEqual([
        'Spans, attributed           P 0.818  R 0.818  F1 0.818  (9 right, 11 predicted, 11 in gold)',
        'Spans, all                  P 0.923  R 0.923  F1 0.923  (12 right, 13 predicted, 13 in gold)',
        'Speaker accuracy            0.667  (6 of 9 speakers of quotations found)',
        '  named/org                 1.000  (1 of 1 found)  end-to-end P 1.000  R 1.000  F1 1.000  (1 in gold)',
        '  named/person              0.800  (4 of 5 found)  end-to-end P 0.800  R 0.667  F1 0.727  (6 in gold)',
        '  nominal                   0.500  (1 of 2 found)  end-to-end P 1.000  R 0.500  F1 0.667  (2 in gold)',
        '  pronoun                   0.000  (0 of 1 found)  end-to-end P 0.000  R 0.000  F1 0.000  (2 in gold, 1 judged)',
        '  no clash of given names   0.750  (3 of 4 right persons)',
        '  full name                 0.250  (1 of 4 right persons with a given name)',
        'End-to-end, all             P 0.600  R 0.600  F1 0.600  (6 right, 10 predicted, 10 in gold)',
        'End-to-end, named*          P 0.625  R 0.714  F1 0.667  (5 right, 8 predicted, 7 in gold)',
        'Wrong names                 0.375  (3 of 8 names shown)',
      ])
      expect(figures).toMatch(/^95 %: end-to-end, named\* +F1 \d\.\d{3} to \d\.\d{3}$/m)
      expect(misses).toHaveLength(6)
      expect(stdout).toContain('wrong speaker (pronoun): Bo Lind for She = Ada Moor, ferry-stays:3\n')
      expect(stdout).toContain('⟦a matter of hours, no more⟧')
    }))

  test('prints what each family of rules is worth', () => {
    const lines = score(goldPath, '--ablation')
      .stdout.split('\n')
      .filter((line) => line.startsWith('Without '))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines[0]).toMatch(
      /^Without behind +end-to-end, all −0\.\d{3} {2}named\* −0\.\d{3} {2}wrong names [+−]0\.\d{3}$/,
    )
  })

  test('prints data', () => {
    const report = JSON.parse(score(goldPath, '--json', '--misses', '1').stdout)
    expect(report).toMatchObject({ articles: 4, figures: { spansAll: { gold: 13 }, endToEnd: { gold: 10 } } })
    expect(report.misses).toBeInstanceOf(Array)
    expect(report).not.toHaveProperty('intervals')
  })

  const files = {
    'text.json': 'no',
    'gold.json': '{"articles":[{"id":"a","text":"“Yes, we do.”","quotes":[{"start":1,"end":12}]}]}',
    'pred.json': '{"articles":[{"id":"b","quotes":[]}]}',
  }

  test.each([
    ['no file', [], 'Usage: npm run -s quotations:score'],
    ['an option that there is not', ['--what'], 'Usage: npm run -s quotations:score'],
    ['no such file', ['nowhere.json'], 'nowhere.json: there is no such file'],
    ['no corpus', ['README.md'], 'README.md: give a .json file'],
    ['no JSON', ['text.json'], 'text.json: this is not JSON'],
    ['no gold', ['gold.json'], 'gold.json: article “a”: quotes[0].sourceKind: must be “named”'],
    ['other articles', [goldPath, '--pred', 'pred.json'], 'pred.json: none of these articles is in the gold corpus'],
    ['no number', [goldPath, '--misses', 'all'], '--misses takes a whole number, not “all”'],
  ])('says what is wrong: %s', (_, parameters, message) =>
    withFolder(files, async (folder) => {
      const inFolder = (parameter: string) => (parameter in files ? join(folder, parameter) : parameter)
      const { status, stdout, stderr } = score(...parameters.map(inFolder))
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(message)
    }),
  )
})
