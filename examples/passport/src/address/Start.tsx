import { PageTitle, words } from '@reorua/i18n'
import { ButtonLink } from '@reorua/react/button'
import { Heading } from '@reorua/react/heading'
import { Link } from '@reorua/react/link'
import { Text } from '@reorua/react/text'
import { Shell } from '../Shell.tsx'

const w = words('address')

/** Says what the service needs, and where to begin or to go on. */
export function Start() {
  return (
    <Shell here={w('title')}>
      <PageTitle>{w('title')}</PageTitle>
      <Heading level={1}>{w('title')}</Heading>
      <Text size="large">{w('need')}</Text>
      <p>
        <ButtonLink href="/address/name">{w('start')}</ButtonLink>
      </p>
      <p>
        <Link href="/address/return">{w('return')}</Link>
      </p>
    </Shell>
  )
}
