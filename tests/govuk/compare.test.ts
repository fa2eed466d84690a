import { describe, expect, test } from 'vitest'
import { compared, type Rule } from './compare.ts'
import { textOf, type Part } from './tree.ts'

function part(role: string, name = '', children: Part[] = [], more: Partial<Part> = {}): Part {
  return { role, name, description: '', value: '', states: {}, children, ...more }
}

const error = 'Error: Enter your name'
const field = (more: Partial<Part> = {}) => [part('text', 'Name'), part('paragraph', '', [part('text', error)]), part('textbox', 'Name', [], { description: error, ...more })]
const invalid: Rule = { reason: 'says so itself', in: ['input'], ours: [{ replace: /, invalid=true/, by: '' }] }

/** Whether the two are the same, or which rules it takes. */
function found(govuk: Part[], ours: Part[], rules: Rule[] = []) {
  const comparison = compared(govuk, ours, rules)
  return 'rules' in comparison ? comparison.rules.map(({ reason }) => reason) : 'different'
}

describe('comparing two trees', () => {
  test('is content where they are the same', () => expect(found(field(), field())).toEqual([]))

  test.each<[fault: string, ours: Part[]]>([
    ['a part that is missing', field().slice(0, 2)],
    ['a part too many', [...field(), part('text', 'Name')]],
    ['parts in another order', field().toReversed()],
    ['a part in another place', [part('group', '', field())]],
    ['another role', [part('text', 'Name'), part('paragraph', '', [part('text', error)]), part('searchbox', 'Name', [], { description: error })]],
    ['another name', field({ name: 'Your name' })],
    ['a name that is lost', field({ name: '' })],
    ['a description that is lost', field({ description: '' })],
    ['a value that is lost', field({ value: 'Hera' })],
    ['a state', field({ states: { required: 'true' } })],
  ])('finds %s', (_, ours) => {
    expect(found(field(), ours)).toBe('different')
    expect(found(field(), ours, [invalid])).toBe('different')
  })
})

describe('a difference that is meant', () => {
  const ours = field({ states: { invalid: 'true' } })

  test('is told where it is met', () => expect(found(field(), ours, [invalid])).toEqual(['says so itself']))

  test('is not told where it is not', () => expect(found(field(), field(), [invalid])).toEqual([]))

  test('hides nothing else', () => expect(found(field(), field({ states: { invalid: 'true', disabled: 'true' } }), [invalid])).toBe('different'))

  test('is told alone, though others could be met as well', () => {
    const landmark: Rule = { reason: 'is a landmark', in: ['input'], ours: [{ open: /^contentinfo/ }] }
    expect(found(field(), ours, [landmark, invalid])).toEqual(['says so itself'])
    expect(found(field(), [part('contentinfo', '', ours)], [landmark, invalid])).toEqual(['is a landmark', 'says so itself'])
  })

  test('leaves out a part by all that is in it, and opens up or rewords one by its own line', () => {
    const list = [part('list', '', [part('listitem', '', [part('link', 'Privacy')]), part('listitem', '', [part('link', 'Fees')])])]
    const rule: Rule = { reason: 'has a list', in: [], ours: [{ leaveOut: /^listitem\n\s+link "Privacy"/ }, { open: /^list$/ }, { replace: /^(link) "Fees"/, by: '$1 "Charges"' }] }
    expect(found([part('listitem', '', [part('link', 'Charges')])], list, [rule])).toEqual(['has a list'])
  })
})

test('a tree has a line for each part', () => {
  expect(textOf([part('group', 'Born', field({ states: { invalid: 'true' }, value: 'Hera' }))])).toBe(`group "Born"
  text "Name"
  paragraph
    text "${error}"
  textbox "Name", described as "${error}", holds "Hera", invalid=true
`)
})
