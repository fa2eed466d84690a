import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, type FormEvent } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Button, ButtonGroup, ButtonLink } from './index.js'

const save = { mi: 'Tiaki', en: 'Save' }

describe('a button', () => {
  test.each([
    ['mi', 'Tiaki'],
    ['en', 'Save'],
    ['mi-en', 'Tiaki Save'],
    ['en-mi', 'Save Tiaki'],
  ] as const)('speaks the reading %s', (reading, name) => {
    renderIn(reading, <Button>{save}</Button>)
    expect(screen.getByRole('button', { name })).toBeVisible()
  })

  test('sends its form with its own name and value, unless it is told to do something else', async () => {
    const posted: [string, FormDataEntryValue][][] = []
    const onSubmit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      posted.push([...new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)])
    }
    const onClick = vi.fn()
    renderIn('en', <form onSubmit={onSubmit}><input name="a" defaultValue="1" aria-label="A" /><Button name="do" value="save">{save}</Button><Button type="button" onClick={onClick}>Help</Button></form>)
    await userEvent.click(screen.getByRole('button', { name: 'Help' }))
    expect(onClick).toHaveBeenCalledOnce()
    expect(posted).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(posted).toEqual([[['a', '1'], ['do', 'save']]])
  })

  test.each(['{Enter}', ' '])('is pressed by the key "%s"', async (key) => {
    const onClick = vi.fn()
    renderIn('en', <Button type="button" onClick={onClick}>{save}</Button>)
    await userEvent.tab()
    await userEvent.keyboard(key)
    expect(onClick).toHaveBeenCalledOnce()
  })

  test('does nothing while it is switched off', () => {
    const onClick = vi.fn()
    renderIn('en', <Button disabled onClick={onClick}>{save}</Button>)
    screen.getByRole('button').click()
    expect(screen.getByRole('button')).toBeDisabled()
    expect(onClick).not.toHaveBeenCalled()
  })

  test('gives its element what the app gives it', () => {
    const ref = createRef<HTMLButtonElement>()
    renderIn('en', <Button ref={ref} className="mine" variant="warning" size="small" aria-describedby="more">{save}</Button>)
    expect(ref.current).toBe(screen.getByRole('button'))
    expect(ref.current).toHaveClass('reo-button', 'mine')
    expect(ref.current!.dataset).toMatchObject({ variant: 'warning', size: 'small' })
  })

  test('passes on an element that has been said already', () => {
    renderIn('en', <Button><span lang="mi">Tiaki</span></Button>)
    expect(screen.getByRole('button', { name: 'Tiaki' })).toContainHTML('<span lang="mi">Tiaki</span>')
  })

  test('keeps the focus when the reading changes', () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Button>{save}</Button></ReoruaProvider>
    const { rerender } = render(page('en'))
    screen.getByRole('button').focus()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getByRole('button', { name: 'Save Tiaki' })).toHaveFocus()
  })

  test('is at least 44 pixels high, and wraps long words rather than leave a narrow page', () => {
    renderIn('mi-en', <div style={{ inlineSize: '9rem' }}><Button>{{ mi: 'Whakawhanaungatanga whakawhanaungatanga', en: 'Department of Internal Affairs' }}</Button></div>)
    const button = screen.getByRole('button')
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(button.getBoundingClientRect().width).toBeLessThanOrEqual(144)
    expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth)
  })
})

describe('a link that looks like a button', () => {
  test('is a link, with its address', () => {
    const ref = createRef<HTMLAnchorElement>()
    renderIn('mi-en', <ButtonLink ref={ref} href="/apply" className="mine">{{ mi: 'Tīmata', en: 'Start' }}</ButtonLink>)
    const link = screen.getByRole('link', { name: 'Tīmata Start' })
    expect(ref.current).toBe(link)
    expect(link).toHaveAttribute('href', '/apply')
    expect(link).toHaveClass('reo-button', 'mine')
    expect(link).not.toHaveAttribute('type')
  })

  test('never runs a script, and tells the developer', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <ButtonLink href="javascript:alert(1)">Start</ButtonLink>)
    expect(screen.getByText('Start').closest('a')).not.toHaveAttribute('href')
    expect(error).toHaveBeenCalledWith(expect.stringContaining('ButtonLink'))
    error.mockRestore()
  })
})

test('a group of buttons lets them wrap where there is no room', () => {
  const ref = createRef<HTMLDivElement>()
  renderIn('en', <div style={{ inlineSize: '8rem' }}><ButtonGroup ref={ref} className="mine"><Button>Continue</Button><Button variant="quiet">Cancel</Button></ButtonGroup></div>)
  const [first, second] = screen.getAllByRole('button').map((button) => button.getBoundingClientRect())
  expect(second!.top).toBeGreaterThan(first!.bottom)
  expect(ref.current).toHaveClass('reo-button-group', 'mine')
})
