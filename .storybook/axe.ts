/** What axe is asked: every rule of WCAG 2.0 to 2.2, levels A and AA. Storybook, its tests and the audit ask the same. */
export const axeOptions = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // axe leaves its one WCAG 2.2 rule off until it is asked for.
  rules: { 'target-size': { enabled: true } },
}
