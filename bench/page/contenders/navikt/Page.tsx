import { Button, Checkbox, CheckboxGroup, ErrorSummary, Heading, InternalHeader, Radio, RadioGroup, ReadMore, Select, Table, Tabs, Textarea } from '@navikt/ds-react'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Breadcrumbs, Footer } from '../by-hand/parts.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <InternalHeader>
        <InternalHeader.Title href="/">{t(text.agency)}</InternalHeader.Title>
      </InternalHeader>
      <main>
        <Breadcrumbs label={t(text.breadcrumbsLabel)} way={way.map((place) => ({ ...place, text: t(place.text) }))} />
        <ErrorSummary heading={t(text.errorSummaryTitle)}>
          {errors.map(({ field, error }) => <ErrorSummary.Item key={field} href={`#${field}`}>{t(error)}</ErrorSummary.Item>)}
        </ErrorSummary>
        <Heading level="1" size="xlarge">{t(text.title)}</Heading>
        <form method="post">
          <Field name="name" />
          <RadioGroup legend={t(text.languageToggleLabel)} name="language">
            {languages.map((answer) => <Radio key={answer.value} value={answer.value}>{t(answer.text)}</Radio>)}
          </RadioGroup>
          <CheckboxGroup legend={t(text.reasons)} description={t(text.detailsHint)}>
            {reasons.map((answer) => <Checkbox key={answer.value} name="reasons" value={answer.value}>{t(answer.text)}</Checkbox>)}
          </CheckboxGroup>
          <Select label={t(text.country)} name="country">
            <option value="">{t(text.selectChoose)}</option>
            {countries.map((answer) => <option key={answer.value} value={answer.value}>{t(answer.text)}</option>)}
          </Select>
          <Textarea label={t(text.more)} name="more" />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <ReadMore header={t(text.help)}>{t(text.need)}</ReadMore>
          <Tabs defaultValue="by-email">
            <Tabs.List aria-label={t(text.contact)}>
              {contacts.map(({ id, label }) => <Tabs.Tab key={id} value={id} label={t(label)} />)}
            </Tabs.List>
            {contacts.map((tab) => <Tabs.Panel key={tab.id} value={tab.id}>{t(tab.text)}</Tabs.Panel>)}
          </Tabs>
          <Table>
            <caption>{t(text.caption)}</caption>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t(text.name)}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t(text.country)}</Table.HeaderCell>
                <Table.HeaderCell scope="col" align="right">{t(text.pages)}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {passports.map(({ name, country, pages }) => (
                <Table.Row key={name}>
                  <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                  <Table.DataCell>{t(country)}</Table.DataCell>
                  <Table.DataCell align="right">{pages}</Table.DataCell>
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
