const named = /^reo-[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Keeps styled parts static and named: no function in a template, so that the same CSS can be delivered as a file;
 * and a `componentId` on each, because styled-components' own ids depend on the order of evaluation.
 */
export const staticStyles = {
  meta: { type: 'problem', schema: [] },
  /** @param {any} context */
  create(context) {
    return {
      TaggedTemplateExpression(/** @type {any} */ node) {
        if (!startsFrom(node.tag, ['styled', 'css', 'keyframes', 'createGlobalStyle'])) return
        for (const expression of node.quasi.expressions) {
          if (/FunctionExpression$/.test(expression.type)) {
            context.report({ node: expression, message: 'A function in a styled template ties the style to JavaScript. Put the variant in a data attribute and select it in CSS.' })
          }
        }
        if (startsFrom(node.tag, ['styled']) && !named.test(componentIdOf(node.tag) ?? '')) {
          context.report({ node: node.tag, message: "A styled part needs a stable name: .withConfig({ componentId: 'reo-…' }), in lower case with hyphens." })
        }
      },
    }
  },
}

/** @param {any} node @param {string[]} names @returns {boolean} */
function startsFrom(node, names) {
  if (node.type === 'Identifier') return names.includes(node.name)
  if (node.type === 'MemberExpression') return startsFrom(node.object, names)
  return node.type === 'CallExpression' && startsFrom(node.callee, names)
}

/** @param {any} node @returns {string | undefined} */
function componentIdOf(node) {
  if (node.type !== 'CallExpression') return node.type === 'MemberExpression' ? componentIdOf(node.object) : undefined
  const isConfig = node.callee.type === 'MemberExpression' && node.callee.property.name === 'withConfig'
  const id = isConfig && node.arguments[0]?.properties?.find((/** @type {any} */ property) => property.key?.name === 'componentId')
  return id ? id.value.value : componentIdOf(node.callee)
}
