/** How many tests held, and a line for each that did not. */
export interface Tally {
  passed: number
  failed: number
  failures: string[]
  /** Worth a line at the end although nothing failed. */
  notes: string[]
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: {
    name: string
    status: string
    message?: string
    /** A test that held at its second try has the messages of the first. */
    assertionResults: { fullName: string; status: string; failureMessages?: readonly string[] }[]
  }[]
}

/** Gives the tally of a step that is one test: it held or it did not. */
export function tallyOf(name: string, held: boolean, notes: string[] = []): Tally {
  return held ? { passed: 1, failed: 0, failures: [], notes } : { passed: 0, failed: 1, failures: [name], notes }
}

/**
 * Counts a report of Vitest. A file that broke before its tests is one failure; so is a run that ended badly though every
 * test in its report held (an error outside of any test), and a run that left no report.
 *
 * @param exitCode of Vitest
 */
export function countReport(name: string, report: VitestReport | null, exitCode: number): Tally {
  if (!report) return tallyOf(`${name}: ended without a report`, false)
  const tests = report.testResults.flatMap(file => file.assertionResults.map(test => ({ ...test, file: file.name })))
  const held = tests.filter(test => test.status === 'passed')
  const again = held.filter(({ failureMessages = [] }) => failureMessages.length > 0)
  const broken = tests.filter(test => test.status === 'failed')
  const failures = broken.map(test => `${name}: ${test.file} › ${test.fullName}`)
  for (const file of report.testResults) {
    if (file.status !== 'failed' || broken.some(test => test.file === file.name)) continue
    failures.push(`${name}: ${file.name}: ${file.message?.split('\n', 1)[0] || 'broke before its tests'}`)
  }
  if (exitCode !== 0 && failures.length === 0) failures.push(`${name}: an error outside of any test`)
  const skipped = tests.length - held.length - broken.length
  const notes = again.map(test => `${name}: ${test.file} › ${test.fullName}: held at the second try`)
  if (skipped > 0) notes.push(`${name}: ${skipped} skipped`)
  return { passed: held.length, failed: failures.length, failures, notes }
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, each) => all + each.passed, 0),
    failed: tallies.reduce((all, each) => all + each.failed, 0),
    failures: tallies.flatMap(each => each.failures),
    notes: tallies.flatMap(each => each.notes),
  }
}
