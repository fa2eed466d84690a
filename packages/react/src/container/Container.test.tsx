import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Container } from './index.js'

const box = () => screen.getByText('Text').getBoundingClientRect()

describe('a container', () => {
  test('stands in the middle of a wide window, no wider than the page', () => {
    renderIn('en', <div style={{ inlineSize: '100rem', marginInlineStart: 0 }}><Container data-testid="outer"><p>Text</p></Container></div>)
    const outer = screen.getByTestId('outer').getBoundingClientRect()
    const frame = screen.getByTestId('outer').parentElement!.getBoundingClientRect()
    expect(outer.width).toBeLessThan(1100)
    expect(Math.abs(outer.left - frame.left - (frame.right - outer.right))).toBeLessThan(2)
  })

  test('leaves room at both sides of a narrow one', () => {
    renderIn('en', <div style={{ inlineSize: '320px' }}><Container><p>Text</p></Container></div>)
    expect(box().width).toBeLessThanOrEqual(320 - 2 * 16)
  })

  test('can be another element, and takes ref and class', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <Container as="section" ref={ref} className="mine" aria-label="part">Text</Container>)
    expect(screen.getByRole('region', { name: 'part' })).toBe(ref.current)
    expect(ref.current).toHaveClass('reo-container', 'mine')
  })

  test.runIf(canPrint)('takes the whole width of the paper', async () => {
    renderIn('en', <div style={{ inlineSize: '100rem' }}><Container><p>Text</p></Container></div>)
    await onPaper(() => expect(box().width).toBe(1600))
  })
})
