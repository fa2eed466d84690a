import { expect, test } from 'vitest'
import { count, lastLine } from './results.mjs'

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const file = (status: string, ...tests: string[]) => ({ status, name: '/a.test.ts', assertionResults: tests.map((test) => ({ status: test })) })

test("the last line has the runner's own numbers", () => {
  expect(lastLine(count({ ...report, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }, 1, []))).toBe('5 passed, 2 failed, 2 skipped')
})

test('a run without any failure says so', () => {
  expect(lastLine(count(report, 0, []))).toBe('5 passed, 0 failed')
})

test('a step that failed before the tests is a failure', () => {
  expect(count(report, 0, ['lint'])).toMatchObject({ passed: 5, failed: 1, failures: ['lint'] })
})

test('a test file that cannot be run is a failure, one with failed tests only counts those', () => {
  const testResults = [file('failed'), file('failed', 'passed', 'failed')]
  expect(count({ ...report, numFailedTests: 1, testResults }, 1, [])).toMatchObject({ failed: 2 })
})

test('a run without tests is a failure, even where the runner is content', () => {
  expect(count({ ...report, numPassedTests: 0 }, 0, [])).toMatchObject({ passed: 0, failed: 1, failures: ['no test ran'] })
})

test('a runner that ends badly although every test passed is a failure', () => {
  expect(count(report, 1, [])).toMatchObject({ failed: 1, failures: ['the test run ended with an error outside any test'] })
})

test('a runner that never started adds nothing to the reason why', () => {
  expect(count(undefined, undefined, ['No Chromium was found.'])).toMatchObject({ passed: 0, failed: 1 })
})

test('a runner that wrote no report is a failure', () => {
  expect(count(undefined, 1, [])).toMatchObject({ passed: 0, failed: 1 })
})
