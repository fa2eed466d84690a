import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import { content, looksOnly, props, words } from '../kit.tsx'
import type { Attributes, HintOption, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface ActionOption extends TextOption {
  href: string
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

interface RowOption {
  key: HintOption
  value: HintOption
  classes?: string
  actions?: { items?: ActionOption[]; classes?: string }
}

interface Options {
  rows: (RowOption | false | null | '')[]
  card?: object
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'SummaryList and SummaryListRow'

export function render({ rows, card, classes, attributes }: Options) {
  if (card) lacks('summary card')
  return (
    <SummaryList {...props(attributes)} className={classes}>
      {([...rows].filter((row) => Boolean(row)) as RowOption[]).map((row, at) => {
        const { key, value, actions } = row
        const [action, ...others] = actions?.items ?? []
        if (others.length > 0) lacks('several links for one answer')
        // What the link says is ours, in both languages: change, and what.
        looksOnly(actions?.classes, key.classes, value.classes, action?.text, action?.html, action?.visuallyHiddenText)
        return <SummaryListRow key={at} className={row.classes} label={words(key)} value={content(value)} change={action && { ...props(action.attributes), href: action.href, className: action.classes }} />
      })}
    </SummaryList>
  )
}
