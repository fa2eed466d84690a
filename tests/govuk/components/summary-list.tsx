import { SummaryCard, SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import type { Words } from '@reorua/i18n'
import { content, looksOnly, props, words } from '../kit.tsx'
import type { Attributes, HintOption, LabelOption, TextOption } from '../options.ts'

interface ActionOption extends TextOption {
  href: string
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

interface ActionsOption {
  items?: ActionOption[]
  classes?: string
}

interface RowOption {
  key: HintOption
  value: HintOption
  classes?: string
  actions?: ActionsOption
}

interface CardOption {
  title?: LabelOption & { headingLevel?: 2 | 3 | 4 }
  actions?: ActionsOption
  classes?: string
  attributes?: Attributes
}

interface Options {
  rows: (RowOption | false | null | '')[]
  card?: CardOption
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'SummaryList, SummaryListRow and SummaryCard'

export function render({ rows, card, classes, attributes }: Options) {
  const heading = card && words(card.title ?? {})
  const list = (
    <SummaryList {...props(attributes)} className={classes}>
      {([...rows].filter((row) => Boolean(row)) as RowOption[]).map((row, at) => (
        <SummaryListRow key={at} className={row.classes} label={words(row.key)} value={content(row.value)} of={heading} {...linksOf(row)} />
      ))}
    </SummaryList>
  )
  if (!card) return list
  return (
    <SummaryCard {...props(card.attributes)} className={card.classes} heading={heading!} headingLevel={card.title!.headingLevel} actions={card.actions?.items?.map(actionOf)}>
      {list}
    </SummaryCard>
  )
}

function linksOf({ key, value, actions }: RowOption) {
  const [action, ...others] = actions?.items ?? []
  looksOnly(actions?.classes, key.classes, value.classes)
  if (!action || others.length > 0) return { actions: actions?.items?.map(actionOf) }
  // What the link says is ours, in both languages: change, and what.
  looksOnly(action.text, action.html, action.visuallyHiddenText)
  return { change: { ...props(action.attributes), href: action.href, className: action.classes } }
}

/** What follows out of sight is ours: the question. */
function actionOf({ text, html, href, visuallyHiddenText, classes, attributes }: ActionOption): { href: string; text: Words; className?: string } {
  looksOnly(visuallyHiddenText)
  return { ...props(attributes), href, className: classes, text: words({ text, html: html && html.replace(/<span class="govuk-visually-hidden">.*<\/span>/, '') }) }
}
