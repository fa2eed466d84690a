import { registerHooks } from 'node:module'

// The package is read from its sources, so that words can be checked before anything is built. They name each other as
// they will be called when they are built.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@reorua/reo') return next(new URL('../../packages/reo/src/index.ts', import.meta.url).href, context)
    const source = context.parentURL?.includes('/packages/reo/src/') && specifier.startsWith('.')
    return next(source ? specifier.replace(/\.js$/, '.ts') : specifier, context)
  },
})

/** The language engine, for tools that Node starts without a build. */
export const { recogniseLanguage, spellingIssues } = await import('@reorua/reo')
