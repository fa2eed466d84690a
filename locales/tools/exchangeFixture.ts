import { expect } from 'vitest'
import { writeTable } from './exchange/csvWrite.ts'
import { readTable } from './exchange/csvRead.ts'
import { itemsOf } from './exchange/items.ts'
import type { Item } from './exchange/items.ts'
import { merge } from './exchange/merge.ts'
import type { Merge } from './exchange/merge.ts'
import type { Policy } from './exchange/judge.ts'
import type { Returned } from './exchange/returned.ts'
import { readXliff } from './exchange/xliffRead.ts'
import { writeXliff } from './exchange/xliffWrite.ts'
import type { Fault } from './faults.ts'
import { fixture } from './fixture.ts'
import type { Files } from './fixture.ts'
import { readReference } from './reference.ts'
import type { Reference } from './reference.ts'
import { readRoot } from './roots.ts'
import type { Root } from './roots.ts'

export interface Opened {
  root: Root
  reference: Reference
  items: Item[]
}

export function open(path: string): Opened {
  const faults: Fault[] = []
  const root = readRoot(path, faults)
  const reference = readReference(path, faults)
  expect(faults).toEqual([])
  return { root, reference, items: itemsOf(root) }
}

export const opened = (files: Files) => open(fixture(files))

export const formats = {
  xliff: {
    write: ({ items, reference }: Opened) => writeXliff(items, reference),
    read: (text: string, { items }: Opened) => readXliff(text, items),
  },
  csv: {
    write: ({ items, reference }: Opened) => writeTable(items, reference),
    read: (text: string) => readTable(text),
  },
}

/** What comes back of one key. */
export function one(returned: readonly Returned[], key: string): Returned {
  const found = returned.filter((each) => each.key === key)
  expect(found).toHaveLength(1)
  return found[0]!
}

/** What reading strings in would do to a root. */
export function merged(returned: readonly Returned[], { root, reference }: Opened, policy: Partial<Policy> = {}): Merge {
  return merge(returned, [{ root, reference }], { today: '2026-11-22', ...policy })
}
