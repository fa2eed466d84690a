import { describe, expect, test } from 'vitest'
import * as reo from './index.js'
import { answers, calls } from './table.test-data.js'

const given = answers(reo)
const rows = calls.map(([what, name, args, answer], row) => ({ name, title: `${what}: ${JSON.stringify(args).slice(0, 100)}`, answer: answer ?? null, given: given[row] }))

describe.each([...new Set(rows.map(({ name }) => name))])('%s', (name) => {
  test.each(rows.filter((row) => row.name === name))('$title is $answer', (row) => {
    expect(row.given).toEqual(row.answer)
  })
})
