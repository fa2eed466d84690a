import { PageTitle, READINGS, words } from '@reorua/i18n'
import { Breadcrumbs, Button, ErrorSummary, errorTitle, Footer, Header, Heading, InsetText, LanguageToggle, Main, SkipLink, Stack, Text } from '@reorua/react'
import { Form } from 'react-router'
import { NO_ANSWERS, readAnswers } from '../../passport/src/answers.ts'
import { Fields } from '../../passport/src/Fields.tsx'
import { FEE } from '../../passport/src/state.ts'
import { today } from '../../passport/src/today.ts'
import { fieldErrors, readFaults, validate, type Fault } from '../../passport/src/validate.ts'
import type { Route } from './+types/passport'

const w = words('passport')

/** Judges the answers. What it finds is plain data, which is put into words only where it is shown. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const answers = readAnswers(form)
  // Who changes the reading has not asked for a judgement of what is still half filled in.
  if (form.has('reading')) return { answers, faults: readFaults(form.get('shown')), sent: false }
  const faults = validate(answers, today())
  return { answers, faults, sent: faults.length === 0 }
}

export default function Passport({ actionData }: Route.ComponentProps) {
  const { answers, faults, sent } = actionData ?? { answers: NO_ANSWERS, faults: [] as Fault[], sent: false }
  const title = w(sent ? 'sentTitle' : 'title')
  return (
    <>
      <PageTitle>{faults.length > 0 ? errorTitle(title) : title}</PageTitle>
      <SkipLink />
      <Header agency={w('agency')}>
        {/* Where there is a form, its buttons choose: so nothing is lost without scripts. */}
        <LanguageToggle readings={READINGS} form={sent ? undefined : 'application'} />
      </Header>
      <Main>
        <Breadcrumbs items={[{ href: '/', text: w('goingOverseas') }, { text: title }]} />
        <ErrorSummary errors={fieldErrors(faults)} />
        <Heading level={1}>{title}</Heading>
        {!sent && (
          <>
            <Text size="large">{w('need')}</Text>
            <Text>{w('fee', { fee: FEE })}</Text>
            <Form id="application" method="post" noValidate>
              <Stack gap="large">
                <Fields answers={answers} faults={faults} />
                <input type="hidden" name="shown" value={faults.join(' ')} autoComplete="off" />
                <div>
                  <Button>{w('send')}</Button>
                </div>
              </Stack>
            </Form>
          </>
        )}
        <InsetText>{w('example')}</InsetText>
      </Main>
      <Footer agency={w('agency')} contactHref="https://www.dia.govt.nz/Contact-us" privacyHref="https://www.dia.govt.nz/Privacy" copyrightHref="https://www.dia.govt.nz/Copyright" />
    </>
  )
}
