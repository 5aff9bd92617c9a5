/** Why a source cannot be imported, in words for whoever publishes it. */
export class ImportFault extends Error {
  /** What is wrong, without a full stop. */
  readonly problem: string
  /** How to mend it, without a full stop. */
  readonly fix: string

  /**
   * @param problem what is wrong, as `the page is larger than 16 MB`
   * @param fix how to mend it, as `Save only the article and import that`
   */
  constructor(problem: string, fix: string) {
    super(`${problem}. ${fix}.`)
    this.name = 'ImportFault'
    // The place in our code is of no use to a publisher.
    this.stack = ''
    this.problem = problem
    this.fix = fix
  }
}
