import type { StandardResult, StandardSchema } from './standardSchema.js'

/** Makes one schema of a schema for each field. Fields without one are taken as they were answered. */
export function together(schemas: Readonly<Record<string, StandardSchema | undefined>>): StandardSchema {
  function validate(answers: unknown) {
    const given = answers as Record<string, unknown>
    const names = Object.keys(given).filter((name) => schemas[name])
    const results = names.map((name) => schemas[name]!['~standard'].validate(given[name]))
    const join = (all: readonly StandardResult<unknown>[]): StandardResult<unknown> => {
      const issues = all.flatMap((result, at) => (result.issues ?? []).map((issue) => ({ ...issue, message: issue.message, path: [names[at]!, ...(issue.path ?? [])] })))
      return issues.length > 0 ? { issues } : { value: { ...given, ...Object.fromEntries(all.map((result, at) => [names[at], 'value' in result ? result.value : undefined])) } }
    }
    return results.some((result) => result instanceof Promise) ? Promise.all(results.map(async (result) => result)).then(join) : join(results as StandardResult<unknown>[])
  }
  return { '~standard': { version: 1, vendor: 'reorua', validate } }
}
