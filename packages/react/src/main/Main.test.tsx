import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Main } from './index.js'

describe('main', () => {
  test('is the landmark that the skip link leads to, and no stop for Tab', async () => {
    renderIn('en', <><button type="button">Before</button><Main><button type="button">Inside</button></Main></>)
    expect(screen.getByRole('main').id).toBe('main')
    await userEvent.tab()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Inside' })).toHaveFocus()
  })

  test('can take the focus from a script, as after a change of page', () => {
    const ref = createRef<HTMLElement>()
    renderIn('en', <Main ref={ref} id="content" className="mine">Text</Main>)
    ref.current!.focus()
    expect(screen.getByRole('main')).toHaveFocus()
    expect(ref.current).toHaveClass('reo-main', 'mine')
    expect(ref.current).toHaveAttribute('id', 'content')
  })

  test('keeps what is inside to the width of the page', () => {
    renderIn('en', <div style={{ inlineSize: '100rem' }}><Main><p>Text</p></Main></div>)
    expect(screen.getByRole('main').getBoundingClientRect().width).toBe(1600)
    expect(screen.getByText('Text').getBoundingClientRect().width).toBeLessThan(1100)
  })
})
