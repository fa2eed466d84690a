import { PageTitle, READINGS, words } from '@reorua/i18n'
import { Breadcrumbs, Button, ErrorSummary, errorTitle, Footer, Header, Heading, InsetText, LanguageToggle, Main, SkipLink, Stack, Text } from '@reorua/react/static'
import { useState, type SubmitEvent } from 'react'
import { NO_ANSWERS, readAnswers } from '../passport/src/answers.ts'
import { Fields } from '../passport/src/Fields.tsx'
import { FEE } from '../passport/src/state.ts'
import { today } from '../passport/src/today.ts'
import { fieldErrors, validate, type Fault } from '../passport/src/validate.ts'

const w = words('passport')

/** The whole page. Errors are kept as data, so they change with the reading like everything else. */
export function Page() {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [sent, setSent] = useState(false)

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const found = validate(readAnswers(new FormData(event.currentTarget)), today())
    setFaults(found)
    setSent(found.length === 0)
  }

  const title = w(sent ? 'sentTitle' : 'title')
  return (
    <>
      <PageTitle>{faults.length > 0 ? errorTitle(title) : title}</PageTitle>
      <SkipLink />
      <Header agency={w('agency')}>
        <LanguageToggle readings={READINGS} />
      </Header>
      <Main>
        <Breadcrumbs items={[{ href: '/', text: w('goingOverseas') }, { text: title }]} />
        <ErrorSummary errors={fieldErrors(faults)} />
        <Heading level={1}>{title}</Heading>
        {!sent && (
          <>
            <Text size="large">{w('need')}</Text>
            <Text>{w('fee', { fee: FEE })}</Text>
            <form noValidate onSubmit={send}>
              <Stack gap="large">
                <Fields answers={NO_ANSWERS} faults={faults} />
                <div>
                  <Button>{w('send')}</Button>
                </div>
              </Stack>
            </form>
          </>
        )}
        <InsetText>{w('example')}</InsetText>
      </Main>
      <Footer agency={w('agency')} contactHref="https://www.dia.govt.nz/Contact-us" privacyHref="https://www.dia.govt.nz/Privacy" copyrightHref="https://www.dia.govt.nz/Copyright" />
    </>
  )
}
