import { Breadcrumbs, Button, Checkbox, Details, ErrorSummary, Field as Frame, Fieldset, Heading, Label, Radio, Select, Table, Tabs, Textfield } from '@digdir/designsystemet-react'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Footer, Header } from '../by-hand/parts.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <Header agency={t(text.agency)} />
      <main>
        <Breadcrumbs aria-label={t(text.breadcrumbsLabel)}>
          <Breadcrumbs.List>
            {way.map(({ href, text: place }) => <Breadcrumbs.Item key={t(place)}><Breadcrumbs.Link href={href} aria-current={href ? undefined : 'page'}>{t(place)}</Breadcrumbs.Link></Breadcrumbs.Item>)}
          </Breadcrumbs.List>
        </Breadcrumbs>
        <ErrorSummary>
          <ErrorSummary.Heading>{t(text.errorSummaryTitle)}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {errors.map(({ field, error }) => <ErrorSummary.Item key={field}><ErrorSummary.Link href={`#${field}`}>{t(error)}</ErrorSummary.Link></ErrorSummary.Item>)}
          </ErrorSummary.List>
        </ErrorSummary>
        <Heading level={1}>{t(text.title)}</Heading>
        <form method="post">
          <Field name="name" />
          <Fieldset>
            <Fieldset.Legend>{t(text.languageToggleLabel)}</Fieldset.Legend>
            {languages.map((answer) => <Radio key={answer.value} name="language" value={answer.value} label={t(answer.text)} />)}
          </Fieldset>
          <Fieldset>
            <Fieldset.Legend>{t(text.reasons)}</Fieldset.Legend>
            <Fieldset.Description>{t(text.detailsHint)}</Fieldset.Description>
            {reasons.map((answer) => <Checkbox key={answer.value} name="reasons" value={answer.value} label={t(answer.text)} />)}
          </Fieldset>
          <Frame>
            <Label>{t(text.country)}</Label>
            <Select name="country">
              <Select.Option value="">{t(text.selectChoose)}</Select.Option>
              {countries.map((answer) => <Select.Option key={answer.value} value={answer.value}>{t(answer.text)}</Select.Option>)}
            </Select>
          </Frame>
          <Textfield label={t(text.more)} name="more" multiline rows={5} />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Details>
            <Details.Summary>{t(text.help)}</Details.Summary>
            <Details.Content>{t(text.need)}</Details.Content>
          </Details>
          <Tabs defaultValue="by-email">
            <Tabs.List aria-label={t(text.contact)}>
              {contacts.map(({ id, label }) => <Tabs.Tab key={id} value={id}>{t(label)}</Tabs.Tab>)}
            </Tabs.List>
            {contacts.map((tab) => <Tabs.Panel key={tab.id} value={tab.id}>{t(tab.text)}</Tabs.Panel>)}
          </Tabs>
          <Table>
            <caption>{t(text.caption)}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t(text.name)}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t(text.country)}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t(text.pages)}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {passports.map(({ name, country, pages }) => (
                <Table.Row key={name}>
                  <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                  <Table.Cell>{t(country)}</Table.Cell>
                  <Table.Cell>{pages}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <Button type="submit">{t(text.send)}</Button>
        </form>
      </main>
      <Footer label={t(text.footerHeading)} agency={t(text.agency)} links={links.map((link) => ({ ...link, text: t(link.text) }))} />
    </>
  )
}
