import { ReoruaProvider } from '@reorua/i18n'
import type { ComponentType, MouseEvent, SyntheticEvent } from 'react'
import { createI18n } from '../../examples/passport/src/address/i18n.ts'

const i18n = createI18n()

/** There is no server behind Storybook: what a form or a link would ask of it is not asked. */
const stay = (event: SyntheticEvent) => event.preventDefault()
const stayOnLinks = (event: MouseEvent) => (event.target as Element).closest('a[href^="/"]') && event.preventDefault()

/** Shows a page of the example services, with their words. */
export function inService(Story: ComponentType) {
  return (
    <ReoruaProvider i18n={i18n}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it only hears the page's own links and form, which have no server here */}
      <div onSubmit={stay} onClick={stayOnLinks}>
        <Story />
      </div>
    </ReoruaProvider>
  )
}

export const parameters = { layout: 'fullscreen', a11y: { context: 'html' }, controls: { disable: true } }
