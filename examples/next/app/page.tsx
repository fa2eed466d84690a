import { readingFrom, say, words } from '@reorua/i18n'
import { Breadcrumbs } from '@reorua/react/static/breadcrumbs'
import { InsetText } from '@reorua/react/static/inset-text'
import { Text } from '@reorua/react/static/text'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { createI18n } from '../passport/src/i18n.ts'
import { FEE } from '../passport/src/state.ts'
import { Application } from './Application.tsx'
import { send } from './send.ts'

const w = words('passport')

/** What search engines show. The title is the page's own `<PageTitle>`, which changes in place and has a `lang`. */
export async function generateMetadata(): Promise<Metadata> {
  const reading = readingFrom({ headers: await headers() })
  return { description: say(w('need'), { reading, i18n: createI18n() }).text }
}

export default function Page() {
  return (
    <>
      <Breadcrumbs items={[{ href: '/', text: w('goingOverseas') }, { text: w('title') }]} />
      <Application send={send}>
        <Text size="large">{w('need')}</Text>
        <Text>{w('fee', { fee: FEE })}</Text>
      </Application>
      <InsetText>{w('example')}</InsetText>
    </>
  )
}
