/** Why a build could not go on, in words for whoever started it. */
export class BuildFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BuildFault'
    // The place in our code is of no use to a publisher.
    this.stack = ''
  }
}

const CAUSES = {
  ENOSPC: { problem: 'the disk is full', fix: 'Make room and build again' },
  EDQUOT: { problem: 'all room that you may use is used up', fix: 'Make room and build again' },
  EROFS: { problem: 'that disk is read-only', fix: 'Name another folder with --outDir, or allow it to be written' },
  EACCES: {
    problem: 'it may not be written',
    fix: 'Change its owner or its mode, or name another folder with --outDir',
  },
  EPERM: {
    problem: 'it may not be changed',
    fix: 'Change its owner or its mode, or name another folder with --outDir',
  },
} satisfies Record<string, { problem: string; fix: string }>

type Code = keyof typeof CAUSES

const isCode = (code: string): code is Code => Object.hasOwn(CAUSES, code)

const LAST_SITE_STANDS = 'Nothing was published: the last site stands as it was'

/** What the file system has refused, in plain words. @param stands what is true of the last site */
export function refusal(code: Code, path: string | undefined, stands = LAST_SITE_STANDS): BuildFault {
  const { problem, fix } = CAUSES[code]
  return new BuildFault(`${path ? `${path}: ` : ''}${problem}. ${stands}. ${fix}.`)
}

/** An error of the file system in plain words; any other one as it is. @param stands what is true of the last site */
export function plainly(error: unknown, stands?: string): unknown {
  if (!(error instanceof Error)) return error
  const [, file] = /^(.+) could not be made: (?:EEXIST|ENOTDIR|EISDIR): /.exec(error.message) ?? []
  if (file) {
    const problem = `${file} could not be made: a file of the site stands where another needs a folder`
    return new BuildFault(`${problem}. ${LAST_SITE_STANDS}. Take the address out of permalinks.txt, or out of public/.`)
  }
  // An error from another thread has lost all but its message.
  const [, code = ''] = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)[:,] /.exec(error.message) ?? []
  if (!isCode(code)) return error
  const [, path] = /'([^']+)'/.exec(error.message) ?? []
  return refusal(code, path, stands)
}
