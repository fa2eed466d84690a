import { expect, test } from 'vitest'
import { watched } from './options.ts'

test('options that nobody looks at are told, however deep they stand', () => {
  const { options, unread } = watched({ label: { text: 'Name', classes: 'large' }, items: [{ value: 1, text: 'One' }, null], open: false })
  expect(unread()).toEqual(['label.text', 'label.classes', 'items.0.value', 'items.0.text', 'items.1', 'open'])
  expect([options.label.text, options.items[0]!.value, options.items[1]]).toEqual(['Name', 1, null])
  expect(unread()).toEqual(['label.classes', 'items.0.text', 'open'])
})

test('looking at what is not there, and taking all that is there, is looking', () => {
  const { options, unread } = watched<{ attributes: Record<string, string>; hint?: string }>({ attributes: { id: 'one', lang: 'mi' } })
  expect(options.hint).toBeUndefined()
  expect({ ...options.attributes }).toEqual({ id: 'one', lang: 'mi' })
  expect(unread()).toEqual([])
})
