import { Breadcrumbs, Button, Checkbox, Checkboxes, DateInput, Details, ErrorSummary, Footer, Header, Heading, Main, Option, Radio, Radios, Select, Stack, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Tabs, Textarea } from '@reorua/react'
import * as text from '../app/content.ts'
import { contacts, countries, errors, languages, passports, reasons, way } from '../app/data.ts'
import { Field } from './Field.tsx'

export function Page() {
  return (
    <>
      <Header agency={text.agency} />
      <Main>
        <Breadcrumbs items={way} />
        <ErrorSummary errors={errors} />
        <Heading level={1}>{text.title}</Heading>
        <Stack as="form" gap="large" method="post">
          <Field name="name" />
          <Radios name="language" legend={text.languageToggleLabel}>
            {languages.map(({ value, text: answer }) => <Radio key={value} value={value}>{answer}</Radio>)}
          </Radios>
          <Checkboxes name="reasons" legend={text.reasons} hint={text.detailsHint}>
            {reasons.map(({ value, text: answer }) => <Checkbox key={value} value={value}>{answer}</Checkbox>)}
          </Checkboxes>
          <Select name="country" label={text.country} emptyOption>
            {countries.map(({ value, text: answer }) => <Option key={value} value={value}>{answer}</Option>)}
          </Select>
          <Textarea name="more" label={text.more} />
          <DateInput name="birth" legend={text.birth} example="27 3 1987" />
          <Details summary={text.help}>{text.need}</Details>
          <Tabs label={text.contact} items={contacts.map((tab) => ({ id: tab.id, label: tab.label, content: tab.text }))} />
          <Table caption={text.caption}>
            <TableHead>
              <TableRow>
                <TableHeader scope="col">{text.name}</TableHeader>
                <TableHeader scope="col">{text.country}</TableHeader>
                <TableHeader scope="col" numeric>{text.pages}</TableHeader>
              </TableRow>
            </TableHead>
            <TableBody>
              {passports.map(({ name, country, pages }) => (
                <TableRow key={name}>
                  <TableHeader scope="row"><bdi>{name}</bdi></TableHeader>
                  <TableCell>{country}</TableCell>
                  <TableCell numeric><>{pages}</></TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Button>{text.send}</Button>
        </Stack>
      </Main>
      <Footer agency={text.agency} contactHref="/contact" privacyHref="/privacy" copyrightHref="/copyright" />
    </>
  )
}
