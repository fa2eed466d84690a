import { render, screen } from '@testing-library/react'
import { css, styled, StyleSheetManager } from 'styled-components'
import { beforeEach, describe, expect, test } from 'vitest'
import { adoptedStyles } from './index.js'

const odd = css`
  &::-reorua-no-such-part {
    color: red;
  }
`
const First = styled.p.withConfig({ componentId: 'own-first' })`
  ${odd}
  color: rgb(1, 2, 3);

  &::after {
    content: 'after';
  }
`
const Second = styled.p.withConfig({ componentId: 'own-second' })`
  color: rgb(4, 5, 6);
`

const colorOf = (text: string) => getComputedStyle(screen.getByText(text)).color

// In production styled-components writes rules into a sheet, in development text into an element.
describe.each([
  ['in production', false],
  ['in development', true],
])('%s', (_, disableCSSOMInjection) => {
  let elements: number
  beforeEach(() => {
    elements = document.querySelectorAll('style').length
  })

  test('rules go into an adopted style sheet, and no element is added to the page', () => {
    const sheets = document.adoptedStyleSheets.length
    render(
      <StyleSheetManager target={adoptedStyles()} disableCSSOMInjection={disableCSSOMInjection}>
        <First>first</First>
      </StyleSheetManager>,
    )
    expect(colorOf('first')).toBe('rgb(1, 2, 3)')
    expect(getComputedStyle(screen.getByText('first'), '::after').content).toBe('"after"')
    expect(document.querySelectorAll('style')).toHaveLength(elements)
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1)
  })

  test('what is mounted later takes its place in the order of the parts, whatever this browser does not know', () => {
    const target = adoptedStyles()
    const page = (more: boolean) => (
      <StyleSheetManager target={target} disableCSSOMInjection={disableCSSOMInjection}>
        <Second className="both">second</Second>
        {more && <First>first</First>}
      </StyleSheetManager>
    )
    const { rerender } = render(page(false))
    rerender(page(true))
    expect([colorOf('first'), colorOf('second')]).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)'])
    const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText)
    expect(rules.findIndex((rule) => rule.includes('1, 2, 3'))).toBeLessThan(rules.findIndex((rule) => rule.includes('4, 5, 6')))
  })
})
