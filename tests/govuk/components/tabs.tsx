import { Tabs } from '@reorua/react/tabs'
import { Text } from '@reorua/react/text'
import { elements, props, words, wordsIfAny } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface ItemOption {
  label: string
  id?: string
  panel: TextOption & { attributes?: Attributes }
  attributes?: Attributes
}

interface Options {
  title?: string
  idPrefix?: string
  id?: string
  items?: (ItemOption | false | null | '')[]
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Tabs'

export function render({ title, idPrefix, id, items = [], classes, attributes }: Options) {
  const tabs = ([...items].filter((item) => Boolean(item)) as ItemOption[]).map(({ label, id: own, panel, attributes: ofTab }, at) => {
    if (ofTab ?? panel.attributes) lacks('attributes of a part')
    return { id: own ?? `${idPrefix}-${at + 1}`, label: words({ text: label }), content: panel.html ? elements(panel) : <Text>{words(panel)}</Text> }
  })
  if (tabs.length === 0) lacks('nothing to say')
  return <Tabs {...props(attributes)} id={id} className={classes} label={wordsIfAny(title ? { text: title } : undefined)} items={tabs} />
}
