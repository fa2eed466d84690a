/**
 * A validator as the Standard Schema specification (version 1) describes it: what Zod, Valibot, ArkType, `@reorua/nz` and
 * others make. Written down here, so that nothing needs to be installed for it.
 */
export interface StandardSchema<Output = unknown> {
  /** What the specification asks for. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

/** What a validator answers. */
export type StandardResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

/** What a validator says to be wrong. Each has more to tell than the specification asks for. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
