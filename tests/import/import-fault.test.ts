import { expect, test } from 'vitest'
import { ImportFault } from '../../src/import/import-fault.ts'

test('a fault says what is wrong and how to mend it', () => {
  const fault = new ImportFault('the page is larger than 16 MB', 'Save only the article and import that')
  expect(fault.message).toBe('the page is larger than 16 MB. Save only the article and import that.')
  expect(fault).toBeInstanceOf(Error)
})
