import type { FaultFound } from './catalogue.js'
import { faultOfValibot, type ValibotIssue } from './faultOfValibot.js'
import { faultOfZod, type ZodIssue } from './faultOfZod.js'
import type { StandardIssue } from './standardSchema.js'

/** Finds out what an issue is about, in the terms of the catalogue; nothing where it is none that the catalogue knows. */
export function faultOf(issue: StandardIssue): FaultFound | undefined {
  return 'code' in issue && typeof issue.code === 'string' ? faultOfZod(issue as ZodIssue) : faultOfValibot(issue as ValibotIssue)
}
