import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * @typedef {{ status: string, assertionResults: { status: string }[], name: string, message?: string }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} Report
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counted
 */

/**
 * Adds the test runner's own numbers to the steps that failed before it. A test file that cannot be read, a run that
 * ends badly although every test passed, and a run without tests are failures too.
 * @param {Report | undefined} report what the runner wrote, if it wrote anything
 * @param {number | undefined} code the runner's exit code
 * @param {string[]} stepFailures
 * @returns {Counted}
 */
export function count(report, code, stepFailures) {
  const failures = [...stepFailures]
  const { numPassedTests: passed = 0, numFailedTests: failedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report ?? {}
  for (const { status, name, assertionResults } of testResults) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) failures.push(`${relative(process.cwd(), name)} could not be run`)
  }
  if (code !== undefined && passed + failedTests === 0) failures.push('no test ran')
  else if (code && failedTests === 0 && failures.length === stepFailures.length) failures.push('the test run ended with an error outside any test')
  return { passed, failed: failedTests + failures.length, skipped: numPendingTests + numTodoTests, failures }
}

/** @param {Counted} counted */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
export function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
