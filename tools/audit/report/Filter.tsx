import { Say, words } from '@reorua/i18n'
import { Checkbox } from '@reorua/react/checkboxes'
import { TextInput } from '@reorua/react/text-input'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'

const w = words(auditReportWords)

/** Narrows the examples down. Hidden until the page's script can do so. */
export function Filter({ count }: { count: number }) {
  return (
    <search hidden data-filter className="filter">
      <TextInput label={w('search')} type="search" name="query" />
      <Checkbox name="errors-only" value="yes">
        {w('errorsOnly')}
      </Checkbox>
      <p role="status">
        <Say parts={{ count: <span data-count="" /> }}>{w('shown', { count })}</Say>
      </p>
    </search>
  )
}
