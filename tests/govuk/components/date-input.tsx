import { DateInput, type DatePart } from '@reorua/react/date-input'
import { looksOnly } from '../kit.tsx'
import type { Attributes } from '../options.ts'
import { groupProps, type GroupOptions } from '../questions.ts'
import { lacks } from '../unsupported.ts'

interface PartOption {
  name?: string
  id?: string
  label?: string
  value?: string | number
  error?: boolean
  classes?: string
  autocomplete?: string
  pattern?: string
  inputmode?: string
  attributes?: Attributes
}

interface Options extends GroupOptions {
  id: string
  namePrefix?: string
  items?: PartOption[]
  day?: PartOption | false
  month?: PartOption | false
  year?: PartOption | false
  values?: Record<string, string | number>
}

const PARTS = ['day', 'month', 'year'] as const

export const counterpart = 'DateInput'

export function render({ id, namePrefix, items, day, month, year, values, classes, ...question }: Options) {
  // A list of items says which parts there are; without any they are all there, but for what is left out.
  const fields = { day, month, year }
  const listed = items?.length ? items.map((item) => ({ part: PARTS.find((part) => item.name?.startsWith(part))!, item })) : PARTS.filter((part) => fields[part] !== false).map((part) => ({ part, item: undefined }))
  const parts = listed.map(({ part, item }) => ({ part, own: fields[part] || undefined, item }))
  const wrong = parts.filter(({ own, item }) => isWrong(item) ?? isWrong(own)).map(({ part }) => part)
  const right = parts.filter(({ own, item }) => isWrong(item) === false || isWrong(own) === false).map(({ part }) => part)
  if (wrong.length > 0 && !question.errorMessage) lacks('error without words')
  const value = (part: DatePart, own: PartOption | undefined, item: PartOption | undefined) => item?.value ?? own?.value ?? valueOf(values, namePrefix, own?.name ?? item?.name ?? part)
  for (const { own, item } of parts) {
    // Names and ids are made from the date's own; the words for the parts are ours, in both languages.
    looksOnly(own?.name, own?.id, own?.label, own?.classes, own?.value, item?.name, item?.id, item?.label, item?.classes)
    if (item?.pattern ?? item?.inputmode) lacks('keyboard of a part')
    if (own?.attributes ?? item?.attributes) lacks('attributes of a part')
  }
  looksOnly(values)
  return (
    <DateInput
      {...groupProps(question)}
      name={namePrefix ?? id}
      id={id}
      className={classes}
      autoComplete={parts.every(({ part, item }) => item?.autocomplete === `bday-${part}`) ? 'bday' : undefined}
      parts={parts.map(({ part }) => part)}
      invalid={wrong.length > 0 ? wrong : parts.map(({ part }) => part).filter((part) => !right.includes(part))}
      defaultValue={Object.fromEntries(parts.map(({ part, own, item }) => [part, value(part, own, item)?.toString()]))}
    />
  )
}

function isWrong(option: PartOption | undefined): boolean | undefined {
  return option?.error ?? (option?.classes?.includes('--error') || undefined)
}

function valueOf(values: Options['values'], prefix: string | undefined, name: string) {
  return values?.[prefix ? `${prefix}-${name}` : name]
}
