/** Why a build could not go on, in words for whoever started it. */
export class BuildFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BuildFault'
    // The place in our code is of no use to a publisher.
    this.stack = ''
  }
}

const CAUSES: Record<string, { problem: string; fix: string }> = {
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
}

/** An error of the file system in plain words; any other one as it is. @param stands what is true of the last site */
export function plainly(error: unknown, stands = 'Nothing was published: the last site stands as it was'): unknown {
  if (!(error instanceof Error)) return error
  // An error from another thread has lost all but its message.
  const [, code = ''] = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM): /.exec(error.message) ?? []
  const cause = CAUSES[code]
  if (!cause) return error
  const [, path] = /'([^']+)'/.exec(error.message) ?? []
  return new BuildFault(`${path ? `${path}: ` : ''}${cause.problem}. ${stands}. ${cause.fix}.`)
}
