import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readPackage, type Package } from './read-package.ts'

/** The sources of a package by their path under `src`. */
export type Sources = Record<string, string>

/** Writes a package into a folder of its own, which goes when the test ends, and reads it. */
export function packageOf(sources: Sources, description = 'Says good day'): Package {
  const folder = mkdtempSync(join(tmpdir(), 'reorua-api-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@reorua/fixture', description }))
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, 'src', name)), { recursive: true })
    writeFileSync(join(folder, 'src', name), text)
  }
  return readPackage(folder)
}

/** A package without a fault: a function with options that extend others, a constant, types, rooms, a rest, a name from elsewhere. */
export const honest: Sources = {
  'index.ts': `
    export { greet, GREETINGS } from './greetings/greet.js'
    export type { Greeting, GreetOptions } from './greetings/greet.js'
    export * from './all.js'
    export type { Language } from '@reorua/reo'
  `,
  'all.ts': `
    import { longer as longest } from './lengths.js'
    export type { LengthOptions } from './lengths.js'
    export { longest }
  `,
  'lengths.ts': `
    /** How long. */
    export interface LengthOptions {
      /** The most words. Default 3. */
      most?: number
    }

    /**
     * The longest of some texts; see {@link greet}. Holds no rule of language.
     *
     * @param texts - Any texts.
     */
    export const longer = (...texts: string[]): string => texts.join()
  `,
  'greetings/greet.ts': `
    import type { LengthOptions } from '../lengths.js'

    /** A greeting. */
    export type Greeting =
      /** Said when people meet. */
      | 'hello'
      /** Said when they part. */
      | 'goodbye'

    /** Every greeting. */
    export const GREETINGS: readonly Greeting[] = ['hello', 'goodbye']

    /** How to greet. */
    export interface GreetOptions extends LengthOptions {
      /** Which greeting (see {@link GREETINGS}). Default \`hello\`. */
      greeting?: Greeting | 'a | b'
    }

    /**
     * Greets someone. See {@link longest}.
     *
     * | name | text |
     * |---|---|
     * | Ana | Hello, Ana |
     *
     * @param name - Who is greeted.
     * @returns \`undefined\` for an empty name.
     * @example
     * const name = 'Ana'
     * greet(name) // 'hello, Ana'
     *
     * @source A book of manners.
     */
    // What stands between is no docstring.
    export function greet(name: string, options: GreetOptions = {}): string | undefined {
      const { greeting = 'hello' } = options
      return name && \`\${greeting}, \${name}\`
    }
  `,
}

/** The honest package with some text of a source replaced by other text. Throws where that text is not there. */
export function honestBut(file: string, before: string, after: string): Package {
  const source = honest[file]
  if (!source?.includes(before)) throw new Error(`${file} has no ${before}`)
  return packageOf({ ...honest, [file]: source.replace(before, () => after) })
}
