import { expect, test } from 'vitest'
import { stated } from '../../src/import/copy.ts'
import { fitDates } from '../../src/import/fit-dates.ts'
import { readMarkdown } from '../../src/import/read-markdown.ts'

const fitted = (published: string, updated: string | null, timeZone: string) => {
  const dates = { published: stated(published, 'test'), updated: updated === null ? null : stated(updated, 'test') }
  const copy = fitDates({ ...readMarkdown('Text.\n'), ...dates }, timeZone)
  return [copy.published?.value, copy.updated?.value]
}

test.each([
  ['2024-05-25T16:03', '2024-05-25T16:30', 'UTC', ['2024-05-25T16:03', '2024-05-25T16:30']],
  ['2024-05-25T16:03+02:00', '2024-05-25T15:00Z', 'UTC', ['2024-05-25T16:03+02:00', '2024-05-25T15:00Z']],
  // In Los Angeles the one is seven hours after the other.
  ['2024-05-25T09:00', '2024-05-25T09:30Z', 'America/Los_Angeles', ['2024-05-25T09:00', undefined]],
  ['2024-05-25', '2024-05-24T09:30Z', 'UTC', ['2024-05-25', undefined]],
  // The clocks went from two to three.
  ['2024-03-31T02:30', null, 'Europe/Berlin', ['2024-03-31', undefined]],
  ['2024-03-31T02:30', null, 'UTC', ['2024-03-31T02:30', undefined]],
])('dates %s and %s in %s', (published, updated, timeZone, wanted) => {
  expect(fitted(published, updated, timeZone)).toEqual(wanted)
})
