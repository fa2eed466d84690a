import { expect, test } from 'vitest'
import { claimsOf, evaluate } from './examples.ts'
import { faultsOf } from './faults.ts'
import { honest, honestBut, packageOf } from './fixture.ts'

const greet = 'greetings/greet.ts'

test('an honest package has no fault', () => {
  expect(faultsOf(packageOf(honest))).toEqual([])
})

test('a member that is a function of the package has the words of that', () => {
  const sources = (name: string) => ({ 'index.ts': `
    /** Waits. Holds no rule of language. */
    export function wait(): void {}
    /** All functions. */
    export interface All { wait: typeof ${name} }
  ` })
  expect(faultsOf(packageOf(sources('wait')))).toEqual([])
  expect(faultsOf(packageOf(sources('other')))).toEqual(['All has no words for its member wait.'])
})

test.each([
  ['a function without words', 'lengths.ts', 'The longest of some texts; see {@link greet}. Holds no rule of language.\n', '\n', 'longest has no words of its own.'],
  ['a type without words', greet, '/** A greeting. */', '', 'Greeting has no words of its own.'],
  ['an option without words', 'lengths.ts', '/** The most words. Default 3. */', '', 'LengthOptions has no words for its member most.'],
  ['undefined that nobody explains', greet, '@returns', '@param name - Who. Not', 'greet may give undefined, and no @returns says when.'],
  ['a rule without a source', greet, '@source A book of manners.', '', 'greet has no @source, and does not say that it holds no rule of language.'],
  ['a source in the prose', 'lengths.ts', 'Holds no rule of language.', 'Holds no rule of language.\n     *\n     * Source: a book.', 'longest tells its source outside of @source.'],
  ['a default that is not the code’s', greet, "greeting = 'hello'", "greeting = 'goodbye'", 'greet does not say that options.greeting is goodbye by default.'],
  ['a default of a parameter itself', greet, 'name: string,', "name = 'Ana',", 'greet does not say that name is Ana by default.'],
  ['a link that leads nowhere', greet, '{@link longest}', '{@link longer}', 'greet links to longer, which is not public.'],
  ['a parameter that is not described beside others that are', greet, '@param name - Who is greeted.', '', 'greet does not say what name is.'],
  ['a parameter that is not there', greet, '@param name', '@param who - Nobody.\n     * @param name', 'greet tells of who, which it does not take.'],
  ['a tag that the page does not show', greet, '@source', '@since 1\n     * @source', 'greet has the tag @since, which the page does not show.'],
])('%s is found', (_, file, before, after, fault) => {
  expect(faultsOf(honestBut(file, before, after))).toContain(fault)
})

test('an example is run with the lines before it, and a wrong answer differs', () => {
  const names = { greet: (name: string) => `hello, ${name}` }
  const claims = packageOf(honest).entries.flatMap(claimsOf)
  expect(claims).toEqual([{ name: 'greet', before: "const name = 'Ana'", code: 'greet(name)', answer: "'hello, Ana'" }])
  expect(evaluate(claims[0]!, names)).toEqual(['hello, Ana', 'hello, Ana'])
  const [wrong] = honestBut(greet, "// 'hello, Ana'", "// 'kia ora, Ana'").entries.flatMap(claimsOf)
  expect(evaluate(wrong!, names)).toEqual(['hello, Ana', 'kia ora, Ana'])
})
