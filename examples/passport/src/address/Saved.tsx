import { PageTitle, words } from '@reorua/i18n'
import { Button, ButtonLink } from '@reorua/react/button'
import { Form } from '@reorua/react/form'
import { Link } from '@reorua/react/link'
import { Panel } from '@reorua/react/panel'
import { Stack } from '@reorua/react/stack'
import { Text } from '@reorua/react/text'
import { TextInput } from '@reorua/react/text-input'
import { Shell } from '../Shell.tsx'
import { returnForm } from './returnForm.ts'
import type { AddressState } from './state.ts'

const w = words('address')

/** Says that the answers are kept, for how long, and how to come back to them. */
export function Saved({ reference, next }: Pick<AddressState & { page: 'saved' }, 'reference' | 'next'>) {
  return (
    <Shell>
      <PageTitle>{w('pageTitle', { page: w('saved'), service: w('title') })}</PageTitle>
      <Panel title={w('saved')}>
        <Text parts={{ number: <strong /> }}>{w('reference', { reference })}</Text>
      </Panel>
      <Text size="large">{w('writeDown')}</Text>
      <Text>{w('keptForAnHour')}</Text>
      <Text parts={{ link: <Link href="/address/return" /> }}>{w('howToReturn')}</Text>
      <p>
        <ButtonLink href={next} variant="secondary">
          {w('continue')}
        </ButtonLink>
      </p>
    </Shell>
  )
}

/** Asks for the number that was given when the answers were saved. */
export function Return({ reference, errors }: Pick<AddressState & { page: 'return' }, 'reference' | 'errors'>) {
  return (
    <Shell back="/address" form="return">
      <Form id="return" method="post" action="/address/return" validate={returnForm} errors={errors} title={w('pageTitle', { page: w('return'), service: w('title') })}>
        <Stack gap="large">
          <TextInput name="reference" label={w('returnQuestion')} labelSize="page" hint={w('referenceExample', { reference: 'KH7M-4RTW' })} defaultValue={reference} autoComplete="off" autoCapitalize="characters" spellCheck={false} width={10} />
          <div>
            <Button>{w('continue')}</Button>
          </div>
        </Stack>
      </Form>
    </Shell>
  )
}
