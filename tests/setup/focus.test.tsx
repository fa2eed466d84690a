import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'

test('Tab past the last control leaves the page, and no further', async () => {
  render(<input type="checkbox" aria-label="Box" lang="en-NZ" />)
  for (let times = 0; times < 3; times++) await userEvent.tab()
  expect(screen.getByRole('checkbox')).not.toHaveFocus()
  expect(window.top!.document.hasFocus()).toBe(true)
})

test('the next test has the focus, so that keys press what it shows', async () => {
  render(<input type="checkbox" aria-label="Box" lang="en-NZ" />)
  expect(document.hasFocus()).toBe(true)
  await userEvent.tab()
  await userEvent.keyboard(' ')
  expect(screen.getByRole('checkbox')).toBeChecked()
})
