/** Props that hold words, whether a native element's or ours. */
const wordProps = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title'],
  ...['caption', 'children', 'error', 'heading', 'hint', 'label', 'legend', 'summary', 'text'],
])
/** A tag or the key of a message, which name words and are none. */
const name = /^([a-z][a-zA-Z0-9]*|en-NZ)$/
const letter = /\p{L}/u

/**
 * Forbids words in component code: they belong in `locales/`, where each is known in both languages.
 */
export const noProse = {
  meta: { type: 'problem', schema: [] },
  /** @param {any} context */
  create(context) {
    /** @param {any} node @param {string} text */
    const judge = (node, text) => {
      if (letter.test(text)) context.report({ node, message: `The words "${text.trim()}" stand in code, where nobody can translate them. Move them to locales/, and look them up with useWords.` })
    }
    /**
     * Finds what an expression may become, as far as the code alone can tell.
     * @param {any} node
     */
    const judgeExpression = (node) => {
      if (!node) return
      if (node.type === 'Literal' && typeof node.value === 'string') judge(node, node.value)
      else if (node.type === 'TemplateLiteral') node.quasis.forEach((/** @type {any} */ quasi) => judge(quasi, quasi.value.cooked ?? ''))
      else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(judgeExpression)
      else if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') [node.left, node.right].forEach(judgeExpression)
    }
    return {
      JSXText: (/** @type {any} */ node) => judge(node, node.value),
      JSXExpressionContainer(/** @type {any} */ node) {
        if (node.parent.type !== 'JSXAttribute') judgeExpression(node.expression)
      },
      JSXAttribute(/** @type {any} */ node) {
        if (!wordProps.has(node.name.name)) return
        judgeExpression(node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value)
      },
      // Words in both languages, written where they are used instead of in a bundle.
      ObjectExpression(/** @type {any} */ node) {
        for (const property of node.properties) {
          const key = property.key?.name ?? property.key?.value
          const value = property.value
          if ((key === 'mi' || key === 'en') && value?.type === 'Literal' && !name.test(String(value.value))) judgeExpression(value)
        }
      },
      AssignmentExpression(/** @type {any} */ node) {
        if (node.left.type === 'MemberExpression' && wordProps.has(node.left.property.name)) judgeExpression(node.right)
      },
      // Text in CSS is read aloud, but has no language of its own.
      TaggedTemplateExpression(/** @type {any} */ node) {
        for (const quasi of node.quasi.quasis) {
          for (const [, text] of quasi.value.raw.matchAll(/\bcontent:\s*(['"].*?['"])/g)) judge(quasi, text)
        }
      },
    }
  },
}
