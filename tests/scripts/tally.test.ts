import { describe, expect, it } from 'vitest'
import { countReport, sum, tallyOf } from '../../scripts/tally.ts'

const file = (name: string, statuses: string[], status = 'passed', message = '') => ({
  name,
  status,
  message,
  assertionResults: statuses.map((each, index) => ({ fullName: `holds ${index + 1}`, status: each })),
})

describe('the count of a test run', () => {
  it('is of tests, with the name of each that failed', () => {
    const report = { testResults: [file('a.test.ts', ['passed', 'failed'], 'failed'), file('b.test.ts', ['passed'])] }
    expect(countReport('unit', report, 1)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['unit: a.test.ts › holds 2'],
      notes: [],
    })
  })

  it('holds a file that broke before its tests for one failure', () => {
    const report = {
      testResults: [file('a.test.ts', [], 'failed', 'Cannot find module\n  at …'), file('b.test.ts', ['passed'])],
    }
    expect(countReport('unit', report, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      failures: ['unit: a.test.ts: Cannot find module'],
    })
  })

  it('holds an error outside of any test for one failure', () => {
    expect(countReport('e2e', { testResults: [file('a.test.ts', ['passed'])] }, 1)).toMatchObject({
      passed: 1,
      failed: 1,
    })
  })

  it('holds a run without a report for one failure', () => {
    expect(countReport('e2e', null, 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('does not count a skipped test, and says so', () => {
    const report = { testResults: [file('a.test.ts', ['passed', 'skipped', 'pending', 'todo'])] }
    expect(countReport('unit', report, 0)).toMatchObject({ passed: 1, failed: 0, notes: ['unit: 3 skipped'] })
  })

  it('names a test that held at its second try', () => {
    const tests = file('a.test.ts', ['passed', 'passed'])
    const again = { ...tests.assertionResults[1]!, failureMessages: ['Waited 15 s for .card.'] }
    const report = { testResults: [{ ...tests, assertionResults: [tests.assertionResults[0]!, again] }] }
    expect(countReport('long', report, 0)).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
      notes: ['long: a.test.ts › holds 2: held at the second try'],
    })
  })

  it('adds steps up', () => {
    expect(sum([tallyOf('lint', true), tallyOf('types', false), tallyOf('format', true, ['a note'])])).toEqual({
      passed: 2,
      failed: 1,
      failures: ['types'],
      notes: ['a note'],
    })
  })
})
