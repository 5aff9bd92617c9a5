import { describe, expect, test } from 'vitest'
import { ContentFaults } from '../../src/article/fault.ts'
import { readArticles } from '../../src/loader/read-content.ts'
import { faults } from '../fixtures/faults.ts'
import { withFolder } from './content-in-folder.ts'

/** The messages, a line each, that stop a build of these files. */
const messagesOf = (files: Record<string, string | Uint8Array>) =>
  withFolder(files, async (folder) => {
    const error: unknown = await readArticles(folder, folder).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ContentFaults)
    return error instanceof ContentFaults ? error.message.split('\n').slice(0, -1) : []
  })

describe('content at fault is reported, all of it, by file and line', () => {
  for (const { name, files, expected } of faults) {
    test(name, async () => {
      const messages = await messagesOf(files)
      expect(messages.map((message, index) => message.slice(0, expected[index]?.length))).toEqual(expected)
      for (const message of messages) expect(message).toMatch(/^\S.*:\d+: .+\. .+\.$/)
    })
  }
})
