import { expect, test } from 'vitest'
import { anchorMaker, typeInWords } from './anchors.ts'
import { firstSentence, parseDocComment } from './doc-comment.ts'
import { honest, packageOf } from './fixture.ts'
import { pageOf } from './page.ts'

const honestPage = () => pageOf(packageOf(honest))
const section = (page: string, heading: string) => page.split(/\n(?=##)/).find((part) => part.startsWith(`${heading}\n`)) ?? ''

test('a function has its signature, its words, what it takes and gives, an example and a source', () => {
  expect(section(honestPage(), '### `greet()`').trim()).toBe(`### \`greet()\`

\`\`\`ts
function greet(name: string, options?: GreetOptions): string | undefined
\`\`\`

Greets someone. See [\`longest\`](#longest).

| name | text |
|---|---|
| Ana | Hello, Ana |

| Parameter | Type | What it is |
|---|---|---|
| \`name\` | \`string\` | Who is greeted. |
| \`options\` | [\`GreetOptions\`](#greetoptions) | How to greet. Takes what [\`LengthOptions\`](#lengthoptions) has as well. |
| \`options.greeting\` | [\`Greeting\`](#greeting) or \`'a \\| b'\` | Which greeting (see [\`GREETINGS\`](#greetings-1)). Default \`hello\`. |

**Gives** \`undefined\` for an empty name.

**Example**

\`\`\`ts
const name = 'Ana'
greet(name) // 'hello, Ana'
\`\`\`

**Source** A book of manners.`)
})

test('a type has its definition with the words inside it, and says who uses it', () => {
  const page = honestPage()
  expect(section(page, '### `Greeting`')).toContain("type Greeting =\n      /** Said when people meet. */\n      | 'hello'")
  expect(section(page, '### `GreetOptions`')).toContain('/** Which greeting (see GREETINGS). Default `hello`. */')
  expect(section(page, '### `GreetOptions`')).toContain('Has what [`LengthOptions`](#lengthoptions) has as well. Used by [`greet`](#greet).')
})

test('constants, renamed exports, rest parameters and names of other packages are there', () => {
  const page = honestPage()
  expect(section(page, '### `GREETINGS`')).toContain('const GREETINGS: readonly Greeting[]')
  expect(section(page, '### `longest()`')).toContain('function longest(...texts: string[]): string')
  expect(section(page, '### `Language`')).toContain("export { Language } from '@reorua/reo'")
})

test('the contents link to every heading, and each anchor is there once', () => {
  const page = honestPage()
  const anchor = anchorMaker()
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))
  expect(new Set(anchors).size).toBe(anchors.length)
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link)
  expect(links.filter((link) => !anchors.includes(link!))).toEqual([])
  const contents = page.split('\n## ')[0]!
  expect(anchors.slice(1).filter((link) => !contents.includes(`(#${link})`))).toEqual([])
})

test('rooms are folders, functions come before types and else as their file has them, and the page is made the same again', () => {
  const headings = [...honestPage().matchAll(/^#+ `?([\w()]+)`?$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(['Greetings', 'GREETINGS', 'greet()', 'Greeting', 'GreetOptions', 'Names', 'longest()', 'LengthOptions', 'Language'])
  expect(honestPage()).toBe(honestPage())
})

test('overloads, generics, classes and options that are described by name', () => {
  const page = pageOf(packageOf({
    'index.ts': `
      /**
       * Picks one.
       * @param options.at - Where. Default 0.
       */
      export function pick<Item>(items: readonly Item[]): Item
      export function pick(items: string, options?: { at?: number }): string
      export function pick(items: any, { at = 0 }: { at?: number } = {}): any { return items[at] }
      /** Counts. */
      export class Counter {
        #count = 0
        /** Adds one. */
        add(by: number): void { this.#count += by }
      }
      /** Counts and tells. */
      export function tell({ times = 1 }: {
        /** How often. Default 1. */
        times?: number
        end?: () => void
      } = {}) { return times }
    `,
  }))
  expect(section(page, '### `pick()`')).toContain('function pick<Item>(items: readonly Item[]): Item\nfunction pick(items: string, options?: { at?: number }): string\n```')
  expect(section(page, '### `Counter`')).toContain('class Counter {\n  /** Adds one. */\n  add(by: number): void\n}')
  expect(section(page, '### `tell()`')).toContain('function tell(options?: { times?: number; end?: () => void })')
  expect(section(page, '### `tell()`')).toContain('| `options.times` | `number` | How often. Default 1. |')
})

test('an index that leads nowhere is an error and not a gap', () => {
  expect(() => packageOf({ 'index.ts': "export { lost } from './lost.js'" })).toThrow('no such source')
  expect(() => packageOf({ 'index.ts': "export { lost } from './here.js'", 'here.ts': 'const lost = 1' })).toThrow('exports no lost')
  expect(() => packageOf({ 'index.ts': 'export { lost }' })).toThrow()
  expect(() => packageOf({ 'index.ts': 'export const = 1' })).toThrow('does not parse')
})

test('types read as words', () => {
  const anchors = new Map([['Day', 'day'], ['Week', 'week']])
  expect(typeInWords("'a' | 'b' | Day", anchors)).toBe("`'a'`, `'b'` or [`Day`](#day)")
  expect(typeInWords('Day & Week', anchors)).toBe('[`Day`](#day) and [`Week`](#week)')
  expect(typeInWords('(day: Day | Week) => string | undefined', anchors)).toBe('`(day: Day \\| Week) => string \\| undefined`')
  expect(typeInWords('Map<Day | Week>', anchors)).toBe('`Map<Day \\| Week>`')
  expect(typeInWords('Day[]', anchors)).toBe('[`Day[]`](#day)')
})

test('a docstring is prose until its first tag, and an example may be fenced', () => {
  const doc = parseDocComment('*\n * Says. In `a. b`, yes.\n *\n * More.\n * @example\n * ```ts\n * @decorated\n * ```\n * @param a - One\n *   thing.\n * @since 1 ')
  expect(doc).toEqual({ prose: 'Says. In `a. b`, yes.\n\nMore.', params: new Map([['a', 'One\n  thing.']]), examples: ['@decorated'], unknown: ['since'] })
  expect(firstSentence('In `a. b`\nyes! And more.')).toBe('In `a. b` yes!')
})
