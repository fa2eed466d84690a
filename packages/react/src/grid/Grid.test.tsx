import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { page } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Grid, type GridProps } from './index.js'

function Three({ columns }: Pick<GridProps, 'columns'>) {
  return (
    <Grid columns={columns}>
      <p>One</p>
      <p>Two</p>
      <p>Whakawhanaungatanga</p>
    </Grid>
  )
}

const boxes = () => screen.getAllByRole('paragraph').map((part) => part.getBoundingClientRect())
const rows = () => new Set(boxes().map(({ top }) => Math.round(top))).size

describe('a grid in a wide window', () => {
  beforeEach(() => page.viewport(1280, 800))
  afterEach(() => page.viewport(1200, 900))

  test.each([['one', 3], ['two-thirds', 2], ['halves', 2], ['thirds', 1]] as const)('of %s has three parts in %i rows', (columns, count) => {
    renderIn('en', <Three columns={columns} />)
    expect(rows()).toBe(count)
  })

  test('gives the first part of two thirds twice the room', () => {
    renderIn('en', <Three />)
    const [first, second] = boxes() as [DOMRect, DOMRect]
    expect(first.width / second.width).toBeCloseTo(2, 1)
  })

  test('stands in the order in which it is read', () => {
    renderIn('en', <Three columns="thirds" />)
    const lefts = boxes().map(({ left }) => left)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  })
})

describe('a grid in a narrow window', () => {
  beforeEach(() => page.viewport(320, 600))
  afterEach(() => page.viewport(1200, 900))

  test.each(['two-thirds', 'halves', 'thirds'] as const)('of %s is one column that fits', (columns) => {
    renderIn('en', <Three columns={columns} />)
    expect(rows()).toBe(3)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})

test('a grid takes what the app gives it: ref, class', () => {
  const ref = createRef<HTMLDivElement>()
  renderIn('en', <Grid ref={ref} className="mine" />)
  expect(ref.current).toHaveClass('reo-grid', 'mine')
})
