import { Breadcrumbs, Button, Checkbox, DateField, Details, ErrorSummary, Fieldset, Footer, H1, HintText, Main, MultiChoice, Radio, Select, Table, Tabs, TextArea, TopNav } from 'govuk-react'
import { useState } from 'react'
import * as text from '../app/content.ts'
import { contacts, countries, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  const [open, setOpen] = useState('by-email')
  return (
    <>
      <TopNav company={<TopNav.Anchor href="/">{t(text.agency)}</TopNav.Anchor>} />
      <Main>
        <Breadcrumbs>
          {way.map(({ href, text: place }) => (href ? <Breadcrumbs.Link key={place.en} href={href}>{t(place)}</Breadcrumbs.Link> : t(place)))}
        </Breadcrumbs>
        <ErrorSummary heading={t(text.errorSummaryTitle)} errors={errors.map(({ field, error }) => ({ targetName: field, text: t(error) }))} />
        <H1>{t(text.title)}</H1>
        <form method="post">
          <Field name="name" />
          <MultiChoice label={t(text.languageToggleLabel)}>
            {languages.map(({ value, text: answer }) => <Radio key={value} name="language" value={value}>{t(answer)}</Radio>)}
          </MultiChoice>
          <Fieldset>
            <Fieldset.Legend>{t(text.reasons)}</Fieldset.Legend>
            <HintText>{t(text.detailsHint)}</HintText>
            {reasons.map(({ value, text: answer }) => <Checkbox key={value} name="reasons" value={value}>{t(answer)}</Checkbox>)}
          </Fieldset>
          <Select label={t(text.country)} input={{ name: 'country' }}>
            <option value="">{t(text.selectChoose)}</option>
            {countries.map(({ value, text: answer }) => <option key={value} value={value}>{t(answer)}</option>)}
          </Select>
          <TextArea input={{ name: 'more' }}>{t(text.more)}</TextArea>
          <DateField hintText={t(text.dateInputExample)} inputNames={{ day: 'birth-day', month: 'birth-month', year: 'birth-year' }}>{t(text.birth)}</DateField>
          <Details summary={t(text.help)}>{t(text.need)}</Details>
          <Tabs>
            <Tabs.Title>{t(text.contact)}</Tabs.Title>
            <Tabs.List>
              {contacts.map(({ id, label }) => <Tabs.Tab key={id} href={`#${id}`} selected={id === open} onClick={() => setOpen(id)}>{t(label)}</Tabs.Tab>)}
            </Tabs.List>
            {contacts.map((tab) => <Tabs.Panel key={tab.id} id={tab.id} selected={tab.id === open}>{t(tab.text)}</Tabs.Panel>)}
          </Tabs>
          <Table
            caption={t(text.caption)}
            head={<Table.Row><Table.CellHeader>{t(text.name)}</Table.CellHeader><Table.CellHeader>{t(text.country)}</Table.CellHeader><Table.CellHeader numeric>{t(text.pages)}</Table.CellHeader></Table.Row>}
          >
            {passports.map(({ name, country, pages }) => (
              <Table.Row key={name}>
                <Table.CellHeader scope="row">{name}</Table.CellHeader>
                <Table.Cell>{t(country)}</Table.Cell>
                <Table.Cell numeric>{pages}</Table.Cell>
              </Table.Row>
            ))}
          </Table>
          <Button>{t(text.send)}</Button>
        </form>
      </Main>
      <Footer
        meta={
          <Footer.MetaLinks heading={t(text.footerHeading)}>
            {links.map(({ href, text: link }) => <Footer.Link key={href} href={href}>{t(link)}</Footer.Link>)}
          </Footer.MetaLinks>
        }
        copyright={{ text: t(text.agency), link: '/' }}
      />
    </>
  )
}
