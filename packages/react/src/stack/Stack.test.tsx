import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Text } from '../text/index.js'
import { Stack, type StackProps } from './index.js'

function distanceIn(props: StackProps): number {
  const { unmount } = renderIn('en', <Stack {...props}><Text>One</Text><Text>Two</Text></Stack>)
  const [one, two] = screen.getAllByRole('paragraph').map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect]
  unmount()
  return two.top - one.bottom
}

describe('a stack', () => {
  test('sets the distance alone, whatever margins its children have elsewhere', () => {
    expect([distanceIn({ gap: 'small' }), distanceIn({}), distanceIn({ gap: 'large' })]).toEqual([12, 24, 40])
  })

  test('lets its children fill the width', () => {
    renderIn('en', <div style={{ inlineSize: '20rem' }}><Stack><p>One</p></Stack></div>)
    expect(screen.getByText('One').getBoundingClientRect().width).toBe(320)
  })

  test('can be another element, and takes ref and class', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <Stack as="form" ref={ref} className="mine" aria-label="questions" />)
    expect(screen.getByRole('form', { name: 'questions' })).toBe(ref.current)
    expect(ref.current).toHaveClass('reo-stack', 'mine')
  })
})
