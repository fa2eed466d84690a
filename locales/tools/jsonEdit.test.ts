import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setMembers } from './jsonEdit.ts'

const set = (json: string, changes: Record<string, unknown>, order: string[] = []) => setMembers(json, new Map(Object.entries(changes)), order)

describe('changes the members that are named and no other byte', () => {
  test.each<[what: string, json: string, changes: Record<string, unknown>, order: string[], after: string]>([
    ['a value', '{\n  "a": "1",\n  "b": "2"\n}\n', { a: 'ā' }, [], '{\n  "a": "ā",\n  "b": "2"\n}\n'],
    ['a value that looks like a key', '{ "a": "a", "b": "\\"a\\": 1" }', { a: 'x' }, [], '{ "a": "x", "b": "\\"a\\": 1" }'],
    ['odd spacing elsewhere', '{\n\t"a" :\t"1" ,\n\n\t"b":"2"}', { b: '3' }, [], '{\n\t"a" :\t"1" ,\n\n\t"b":"3"}'],
    ['a nested value', '{\n  "a": {\n    "x": [1, { "y": "}" }]\n  },\n  "b": { "x": 2 }\n}', { b: { x: 3 } }, [], '{\n  "a": {\n    "x": [1, { "y": "}" }]\n  },\n  "b": { "x": 3 }\n}'],
    ['Windows line ends', '{\r\n  "a": {\r\n    "x": 1\r\n  }\r\n}\r\n', { a: { x: 2 } }, [], '{\r\n  "a": {\r\n    "x": 2\r\n  }\r\n}\r\n'],
    ['a new member behind its predecessor', '{\n  "a": "1",\n  "c": "3"\n}\n', { b: '2' }, ['a', 'b', 'c'], '{\n  "a": "1",\n  "b": "2",\n  "c": "3"\n}\n'],
    ['a new member in front', '{\n  "b": "2"\n}\n', { a: '1' }, ['a', 'b'], '{\n  "a": "1",\n  "b": "2"\n}\n'],
    ['a new member at the end', '{\n  "a": "1"\n}\n', { b: '2', c: '3' }, ['a', 'b', 'c'], '{\n  "a": "1",\n  "b": "2",\n  "c": "3"\n}\n'],
    ['an empty object', '{}\n', { a: '1', b: '2' }, ['b', 'a'], '{\n  "b": "2",\n  "a": "1"\n}\n'],
    ['an object on one line', '{ "a": "1" }', { b: '2' }, ['a', 'b'], '{ "a": "1", "b": "2" }'],
    ['a replacement that has meaning for patterns', '{}', { a: '$&$1' }, [], '{\n  "a": "$&$1"\n}'],
  ])('%s', (_, json, changes, order, after) => {
    expect(set(json, changes, order)).toBe(after)
  })
})

test('a new entry looks like its neighbours', () => {
  const entry = { standing: 'draft', sources: [{ source: 'x', text: 'y' }], note: 'z' }
  expect(set('{\n  "a": { "standing": "draft" }\n}', { b: entry }, ['a', 'b'])).toBe('{\n  "a": { "standing": "draft" },\n  "b": {\n    "standing": "draft",\n    "sources": [\n      { "source": "x", "text": "y" }\n    ],\n    "note": "z"\n  }\n}')
  expect(set('{\n  "a": { "standing": "draft" }\n}', { b: { standing: 'draft' } }, ['a', 'b'])).toBe('{\n  "a": { "standing": "draft" },\n  "b": { "standing": "draft" }\n}')
  expect(set('{\n  "a": {\n    "standing": "draft"\n  }\n}', { a: entry })).toBe(JSON.stringify({ a: entry }, null, 2))
})

test('gives what setting the members of the object would give, whatever stands in it', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 }))
  const object = fc.dictionary(fc.string({ unit: 'binary' }).filter((key) => !/^(__proto__|\d+)$/.test(key)), value, { maxKeys: 6 })
  fc.assert(
    fc.property(object, object, fc.constantFrom(0, 2, '\t'), (before, changes, space) => {
      const after = JSON.parse(set(JSON.stringify(before, null, space), changes, [...Object.keys(before), ...Object.keys(changes)])) as unknown
      expect(after).toEqual(JSON.parse(JSON.stringify({ ...before, ...changes })))
    }),
  )
})
