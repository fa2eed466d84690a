import { Say, words } from '@reorua/i18n'
import { useId } from 'react'
import { blocksWords } from '../locales/dist/blocks.js'
import { standings, type NamespaceCoverage } from './allWords'

const w = words(blocksWords)

/** How far the Māori of each namespace has come. */
export function CoverageTable({ coverage }: { coverage: readonly NamespaceCoverage[] }) {
  const sum = (name: (typeof standings)[number] | 'total') => coverage.reduce((total, [, counts]) => total + counts[name], 0)
  const id = useId()
  return (
    // What can be scrolled must be reachable without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="block-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="block-table block-figures">
        <caption id={id}>
          <Say>{w('coverage')}</Say>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Say>{w('group')}</Say>
            </th>
            {standings.map((name) => (
              <th key={name} scope="col">
                <Say>{w(name)}</Say>
              </th>
            ))}
            <th scope="col">
              <Say>{w('all')}</Say>
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(([ns, counts]) => (
            <tr key={ns}>
              <th scope="row" translate="no">
                {ns}
              </th>
              {standings.map((name) => (
                <td key={name}>{counts[name]}</td>
              ))}
              <td>{counts.total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Say>{w('all')}</Say>
            </th>
            {standings.map((name) => (
              <td key={name}>{sum(name)}</td>
            ))}
            <td>{sum('total')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
