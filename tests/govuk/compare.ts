import { lineOf, textOf, type Part } from './tree.ts'

/** A change to every part that matches: left out with all that is in it, opened up so that what is in it remains, or said in other words. */
export type Edit = { leaveOut: RegExp } | { open: RegExp } | { replace: RegExp; by: string }

/** A difference that is meant: what it makes of GOV.UK's tree or of ours, so that the two come out the same. */
export interface Rule {
  /** Why ours is meant to differ, in words that somebody who knows GOV.UK's component accepts. */
  reason: string
  /** The components, by GOV.UK's names. */
  in: readonly string[]
  /** The fixtures, where it is not all that match. */
  only?: readonly string[]
  govuk?: readonly Edit[]
  ours?: readonly Edit[]
}

/** What comparing two trees has found: the rules that it took, or the two texts that no rules make the same. */
export type Comparison = { rules: Rule[] } | { govuk: string; ours: string }

/** Compares the trees of one fixture. A rule counts only where the trees differ without it. */
export function compared(govuk: readonly Part[], ours: readonly Part[], rules: readonly Rule[]): Comparison {
  const texts = (some: readonly Rule[]) => ({
    govuk: textOf(some.reduce((parts, rule) => edited(parts, rule.govuk ?? []), govuk)),
    ours: textOf(some.reduce((parts, rule) => edited(parts, rule.ours ?? []), ours)),
  })
  const same = (some: readonly Rule[]) => {
    const both = texts(some)
    return both.govuk === both.ours
  }
  if (!same(rules)) return same([]) ? { rules: [] } : texts(rules)
  // One after another is taken away again, as long as the trees stay the same without it.
  return { rules: rules.reduce((left, rule) => (same(without(left, rule)) ? without(left, rule) : left), [...rules]) }
}

const without = (rules: Rule[], rule: Rule) => rules.filter((one) => one !== rule)

function edited(parts: readonly Part[], edits: readonly Edit[]): readonly Part[] {
  return edits.reduce((before, edit) => before.flatMap((part) => changed(part, edit)), parts)
}

function changed(part: Part, edit: Edit): Part[] {
  // What is left out is told by all that is in it, the other changes by one line.
  if ('leaveOut' in edit && edit.leaveOut.test(textOf([part]))) return []
  const line = lineOf(part)
  const children = part.children.flatMap((child) => changed(child, edit))
  if ('open' in edit && edit.open.test(line)) return children
  if (!('replace' in edit)) return [{ ...part, children }]
  // A line is text by now: nothing looks at its parts again.
  return [{ role: line.replace(edit.replace, edit.by), name: '', description: '', value: '', states: {}, children }]
}
