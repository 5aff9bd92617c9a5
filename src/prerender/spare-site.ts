import { readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/*
 * The site before the last one lies aside, and the next is made of it: most of its folders are needed again, and most of
 * its files are those of the last site under another name. Making thousands of folders takes far longer than looking at
 * them.
 */

/**
 * Moves folders of a spare site to where the next one is made.
 * @param wanted names of folders at the top; one that is there already stays as it is
 * @returns those that were moved
 */
export function bringIn(spare: string, folder: string, wanted: Iterable<string>): string[] {
  return [...wanted].filter((name) => {
    if (statSync(join(folder, name), { throwIfNoEntry: false })) return false
    try {
      renameSync(join(spare, name), join(folder, name))
      return true
    } catch {
      // There is no such folder, or it cannot be moved: it is made anew.
      return false
    }
  })
}

/**
 * Removes all files below a folder but those that are wanted, and the folders that nothing is left in. What is not wanted
 * is never written into: under another name it may be a file of the last site.
 * @param name path of the folder from `root`; so are the files that are asked for
 */
export function removeOthers(root: string, name: string, isWanted: (file: string) => boolean): void {
  let left = 0
  for (const entry of readdirSync(join(root, name), { withFileTypes: true })) {
    const path = `${name}/${entry.name}`
    if (entry.isDirectory()) removeOthers(root, path, isWanted)
    else if (isWanted(path)) left++
    else rmSync(join(root, path))
  }
  if (left > 0) return
  try {
    rmdirSync(join(root, name))
  } catch {
    // A folder in it is still needed.
  }
}

/** Whether two paths lead to the same file. */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((file) => statSync(file, { throwIfNoEntry: false }))
  return one?.isFile() === true && one.ino === two?.ino && one.dev === two?.dev
}
