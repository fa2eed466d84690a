import { Breadcrumb, Breadcrumbs, Button, Cell, Checkbox, CheckboxGroup, Column, DateField, DateInput, DateSegment, Disclosure, DisclosurePanel, Heading, Label, Link, ListBox, ListBoxItem, Popover, Radio, RadioGroup, Row, Select, SelectValue, Tab, Table, TableBody, TableHeader, TabList, TabPanel, Tabs, Text, TextArea, TextField } from 'react-aria-components'
import * as text from '../app/content.ts'
import { contacts, countries, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { ErrorSummary, Footer, Header } from '../by-hand/parts.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <Header agency={t(text.agency)} />
      <main>
        <Breadcrumbs aria-label={t(text.breadcrumbsLabel)}>
          {way.map(({ href, text: place }) => <Breadcrumb key={place.en}><Link href={href}>{t(place)}</Link></Breadcrumb>)}
        </Breadcrumbs>
        <ErrorSummary title={t(text.errorSummaryTitle)} errors={errors.map(({ field, error }) => ({ field, error: t(error) }))} />
        <Heading level={1}>{t(text.title)}</Heading>
        <form method="post">
          <Field name="name" />
          <RadioGroup name="language">
            <Label>{t(text.languageToggleLabel)}</Label>
            {languages.map(({ value, text: answer }) => <Radio key={value} value={value}>{t(answer)}</Radio>)}
          </RadioGroup>
          <CheckboxGroup name="reasons">
            <Label>{t(text.reasons)}</Label>
            <Text slot="description">{t(text.detailsHint)}</Text>
            {reasons.map(({ value, text: answer }) => <Checkbox key={value} value={value}>{t(answer)}</Checkbox>)}
          </CheckboxGroup>
          <Select name="country" placeholder={t(text.selectChoose)}>
            <Label>{t(text.country)}</Label>
            <Button><SelectValue /></Button>
            <Popover>
              <ListBox>{countries.map(({ value, text: answer }) => <ListBoxItem key={value} id={value}>{t(answer)}</ListBoxItem>)}</ListBox>
            </Popover>
          </Select>
          <TextField name="more">
            <Label>{t(text.more)}</Label>
            <TextArea rows={5} />
          </TextField>
          <DateField>
            <Label>{t(text.birth)}</Label>
            <Text slot="description">{t(text.dateInputExample)}</Text>
            <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
          </DateField>
          <Disclosure>
            <Heading level={3}><Button slot="trigger">{t(text.help)}</Button></Heading>
            <DisclosurePanel>{t(text.need)}</DisclosurePanel>
          </Disclosure>
          <Tabs>
            <TabList aria-label={t(text.contact)}>
              {contacts.map(({ id, label }) => <Tab key={id} id={id}>{t(label)}</Tab>)}
            </TabList>
            {contacts.map((tab) => <TabPanel key={tab.id} id={tab.id}>{t(tab.text)}</TabPanel>)}
          </Tabs>
          <Table aria-label={t(text.caption)}>
            <TableHeader>
              <Column isRowHeader>{t(text.name)}</Column>
              <Column>{t(text.country)}</Column>
              <Column>{t(text.pages)}</Column>
            </TableHeader>
            <TableBody>
              {passports.map(({ name, country, pages }) => (
                <Row key={name}>
                  <Cell>{name}</Cell>
                  <Cell>{t(country)}</Cell>
                  <Cell>{pages}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <Button type="submit">{t(text.send)}</Button>
        </form>
      </main>
      <Footer label={t(text.footerHeading)} agency={t(text.agency)} links={links.map((link) => ({ ...link, text: t(link.text) }))} />
    </>
  )
}
