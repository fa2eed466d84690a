import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { createElement, type ComponentType } from 'react'
import { documentOf } from '../../tools/html/document.ts'
import { fragmentOf, nameOf, withoutHashes } from '../../tools/html/fragment.ts'

/** A story that is shown now, with what its controls say. */
export interface Shown {
  title: string
  /** As in the address: `components-radios--with-hint`. */
  id: string
  Story: ComponentType
  reading: Reading
}

/** The plain HTML of a story, word for word as the kit has it: a fragment, or of a page the whole document. */
export async function htmlOf({ title, id, Story, reading }: Shown): Promise<string> {
  // Nobody waits for it who does not look at the panel.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = withoutHashes(renderToStaticMarkup(createElement(ReoruaProvider, { reading }, createElement(Story))))
  const name = nameOf(title, id.split('--')[1] ?? '')
  return title.startsWith('Pages/') ? documentOf(markup, name, reading) : fragmentOf(markup, name)
}
