import { Breadcrumbs } from '@ag.ds-next/react/breadcrumbs'
import { Button } from '@ag.ds-next/react/button'
import { Checkbox } from '@ag.ds-next/react/checkbox'
import { ControlGroup } from '@ag.ds-next/react/control-group'
import { Details } from '@ag.ds-next/react/details'
import { Footer } from '@ag.ds-next/react/footer'
import { Header } from '@ag.ds-next/react/header'
import { Heading } from '@ag.ds-next/react/heading'
import { LinkList } from '@ag.ds-next/react/link-list'
import { ListItem, UnorderedList } from '@ag.ds-next/react/list'
import { PageAlert } from '@ag.ds-next/react/page-alert'
import { Radio } from '@ag.ds-next/react/radio'
import { Select } from '@ag.ds-next/react/select'
import { Stack } from '@ag.ds-next/react/stack'
import { Table, TableBody, TableCaption, TableCell, TableHead, TableHeader, TableRow } from '@ag.ds-next/react/table'
import { TabButton, TabList, TabPanel, TabPanels, Tabs } from '@ag.ds-next/react/tabs'
import { Text } from '@ag.ds-next/react/text'
import { TextLink } from '@ag.ds-next/react/text-link'
import { Textarea } from '@ag.ds-next/react/textarea'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <Header heading={t(text.agency)} />
      <main>
        <Breadcrumbs aria-label={t(text.breadcrumbsLabel)} links={way.map(({ href, text: place }) => ({ href, label: t(place) }))} />
        <PageAlert tone="error" title={t(text.errorSummaryTitle)} focusOnMount>
          <UnorderedList>
            {errors.map(({ field, error }) => <ListItem key={field}><TextLink href={`#${field}`}>{t(error)}</TextLink></ListItem>)}
          </UnorderedList>
        </PageAlert>
        <Heading type="h1">{t(text.title)}</Heading>
        <Stack as="form" gap={2}>
          <Field name="name" />
          <ControlGroup label={t(text.languageToggleLabel)} required block>
            {languages.map((answer) => <Radio key={answer.value} name="language" value={answer.value}>{t(answer.text)}</Radio>)}
          </ControlGroup>
          <ControlGroup label={t(text.reasons)} hint={t(text.detailsHint)} required block>
            {reasons.map((answer) => <Checkbox key={answer.value} name="reasons" value={answer.value}>{t(answer.text)}</Checkbox>)}
          </ControlGroup>
          <Select label={t(text.country)} name="country" required placeholder={t(text.selectChoose)} options={countries.map((answer) => ({ value: answer.value, label: t(answer.text) }))} />
          <Textarea label={t(text.more)} name="more" required />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Details label={t(text.help)}>{t(text.need)}</Details>
          <Tabs>
            <TabList>
              {contacts.map(({ id, label }) => <TabButton key={id}>{t(label)}</TabButton>)}
            </TabList>
            <TabPanels>
              {contacts.map((tab) => <TabPanel key={tab.id}>{t(tab.text)}</TabPanel>)}
            </TabPanels>
          </Tabs>
          <Table>
            <TableCaption>{t(text.caption)}</TableCaption>
            <TableHead>
              <TableRow>
                <TableHeader scope="col">{t(text.name)}</TableHeader>
                <TableHeader scope="col">{t(text.country)}</TableHeader>
                <TableHeader scope="col" textAlign="right">{t(text.pages)}</TableHeader>
              </TableRow>
            </TableHead>
            <TableBody>
              {passports.map(({ name, country, pages }) => (
                <TableRow key={name}>
                  <TableCell as="th" scope="row">{name}</TableCell>
                  <TableCell>{t(country)}</TableCell>
                  <TableCell textAlign="right">{pages}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Button type="submit">{t(text.send)}</Button>
        </Stack>
      </main>
      <Footer>
        <nav aria-label={t(text.footerHeading)}>
          <LinkList links={links.map(({ href, text: link }) => ({ href, label: t(link) }))} horizontal />
        </nav>
        <Text>{t(text.agency)}</Text>
      </Footer>
    </>
  )
}
