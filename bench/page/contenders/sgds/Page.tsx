import { Accordion } from '@govtechsg/sgds-react/Accordion'
import { Alert } from '@govtechsg/sgds-react/Alert'
import { Breadcrumb } from '@govtechsg/sgds-react/Breadcrumb'
import { Button } from '@govtechsg/sgds-react/Button'
import { Footer } from '@govtechsg/sgds-react/Footer'
import { FormCheck, FormControl, FormGroup, FormLabel, FormSelect, FormText } from '@govtechsg/sgds-react/Form'
import { Navbar, NavbarBrand } from '@govtechsg/sgds-react/Nav'
import { Table } from '@govtechsg/sgds-react/Table'
import { Tab, Tabs } from '@govtechsg/sgds-react/Tabs'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <header>
        <Navbar><NavbarBrand href="/">{t(text.agency)}</NavbarBrand></Navbar>
      </header>
      <main>
        <Breadcrumb aria-label={t(text.breadcrumbsLabel)}>
          {way.map(({ href, text: place }) => <Breadcrumb.Item key={place.en} href={href} active={!href}>{t(place)}</Breadcrumb.Item>)}
        </Breadcrumb>
        <Alert variant="danger" show>
          <Alert.Heading>{t(text.errorSummaryTitle)}</Alert.Heading>
          {errors.map(({ field, error }) => <Alert.Link key={field} href={`#${field}`}>{t(error)}</Alert.Link>)}
        </Alert>
        <h1>{t(text.title)}</h1>
        <form method="post">
          <Field name="name" />
          <fieldset>
            <legend>{t(text.languageToggleLabel)}</legend>
            {languages.map(({ value, text: answer }) => <FormCheck key={value} type="radio" id={`language-${value}`} name="language" value={value} label={t(answer)} />)}
          </fieldset>
          <fieldset>
            <legend>{t(text.reasons)}</legend>
            <FormText>{t(text.detailsHint)}</FormText>
            {reasons.map(({ value, text: answer }) => <FormCheck key={value} type="checkbox" id={`reasons-${value}`} name="reasons" value={value} label={t(answer)} />)}
          </fieldset>
          <FormGroup controlId="country">
            <FormLabel>{t(text.country)}</FormLabel>
            <FormSelect name="country">
              <option value="">{t(text.selectChoose)}</option>
              {countries.map(({ value, text: answer }) => <option key={value} value={value}>{t(answer)}</option>)}
            </FormSelect>
          </FormGroup>
          <FormGroup controlId="more">
            <FormLabel>{t(text.more)}</FormLabel>
            <FormControl as="textarea" name="more" />
          </FormGroup>
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Accordion>
            <Accordion.Item eventKey="help">
              <Accordion.Header>{t(text.help)}</Accordion.Header>
              <Accordion.Body>{t(text.need)}</Accordion.Body>
            </Accordion.Item>
          </Accordion>
          <Tabs id="contacts" defaultActiveKey="by-email" variant="tabs-basic-toggle">
            {contacts.map((tab) => <Tab key={tab.id} eventKey={tab.id} title={t(tab.label)}>{t(tab.text)}</Tab>)}
          </Tabs>
          <Table>
            <caption>{t(text.caption)}</caption>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t(text.name)}</Table.HeaderCell>
                <Table.HeaderCell>{t(text.country)}</Table.HeaderCell>
                <Table.HeaderCell>{t(text.pages)}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {passports.map(({ name, country, pages }) => (
                <Table.Row key={name}>
                  <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                  <Table.DataCell>{t(country)}</Table.DataCell>
                  <Table.DataCell>{pages}</Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <Button type="submit">{t(text.send)}</Button>
        </form>
      </main>
      <Footer>
        <Footer.Bottom>
          <Footer.Bottom.Links>
            {links.map(({ href, text: link }) => <a key={href} href={href}>{t(link)}</a>)}
          </Footer.Bottom.Links>
          <Footer.Bottom.Copyrights>{t(text.agency)}</Footer.Bottom.Copyrights>
        </Footer.Bottom>
      </Footer>
    </>
  )
}
