import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { printFaults } from './print.ts'

const faultsOf = (content: React.ReactNode, css = '') =>
  printFaults(
    render(
      <main>
        <style>{`main { color: #000; background: #fff; } ${css}`}</style>
        {content}
      </main>,
    ).container,
  )

test('black words on white paper are right, and what is hidden there is no fault', async () => {
  expect(await faultsOf(<><p>Te tono</p><nav className="no-print">Kāinga</nav></>, '@media print { .no-print { display: none; } }')).toEqual([])
})

test('navigation and buttons are found', async () => {
  expect(await faultsOf(<><nav>Kāinga</nav><button type="button">Tuku</button></>)).toEqual(['printed: <nav> "Kāinga" is of no use on paper', 'printed: <button> "Tuku" is of no use on paper'])
})

test('white words on a dark ground are found twice: the printer leaves the ground out', async () => {
  expect(await faultsOf(<p className="dark">Te tono</p>, '.dark { color: #fff; background: #00525e; }')).toEqual(['printed: <p> "Te tono" is not printed in black', 'printed: <p> "Te tono" is not printed on white'])
})

test('colours of a dark screen are found on paper', async () => {
  expect(await faultsOf(<p className="dark">Te tono</p>, '@media (prefers-color-scheme: dark) { .dark { color: #bde; } }')).toEqual(['printed: <p> "Te tono" is not printed in black'])
})

test('what is wider than the paper is found', async () => {
  expect(await faultsOf(<p className="wide">Te tono</p>, '.wide { inline-size: 50rem; }')).toEqual([expect.stringMatching(/^printed: the page is \d+ px wide in a window of 642 px/)])
})
