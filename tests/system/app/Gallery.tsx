import { PageTitle, READINGS, type Message, type Value } from '@reorua/i18n'
import { AddressInput, BackLink, BankAccountInput, Breadcrumbs, Button, ButtonGroup, ButtonLink, CharacterCount, Checkbox, CheckboxDivider, Checkboxes, Combobox, Container, DateInput, DeclarationCheckbox, Details, EmailInput, ErrorSummary, errorTitle, FileUpload, Footer, Grid, Header, Heading, InsetText, IrdInput, IwiSelect, LanguageToggle, Link, MacronKeys, Main, MoneyInput, MultiSelect, NameInput, NhiInput, NotificationBanner, NzbnInput, Option, OptionGroup, Panel, PasswordInput, PhoneInput, Radio, RadioDivider, Radios, SearchInput, Select, SessionTimeout, SkipLink, Stack, SummaryCard, SummaryList, SummaryListRow, Switch, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Tabs, Tag, Text, Textarea, TextInput, TimeInput } from '@reorua/react'

const both = (mi: string, en: string) => ({ mi, en })

type Forms = string | { one: string; other: string }
const message = (values: Record<string, Value>, mi: Forms, en: Forms): Message => ({ ns: 'gallery', key: 'text', values, defaults: { mi, en } })

const name = both('Ingoa', 'Name')
const error = both('Tāurua tō ingoa', 'Enter your name')

const countries = [{ value: 'samoa', label: both('Hāmoa', 'Samoa'), group: both('Te Moana-nui-a-Kiwa', 'Pacific') }]

/** A page with every component on it, and with a date, a plural, a list and money. */
export function Gallery() {
  return (
    <>
      <PageTitle>{errorTitle(both('Uruwhenua', 'Passports'))}</PageTitle>
      <SkipLink />
      <Header agency={both('Te Tari Taiwhenua', 'Department of Internal Affairs')}>
        <LanguageToggle readings={READINGS} />
      </Header>
      <Main>
        <Breadcrumbs items={[{ href: '/', text: both('Kāinga', 'Home') }, { text: name }]} />
        <SessionTimeout lasts={86_400} onStay={() => {}} signOutHref="/out" expiredHref="/" />
        <BackLink href="/" />
        <NotificationBanner>{both('Kua tiakina', 'Saved')}</NotificationBanner>
        <ErrorSummary errors={[{ field: 'name', error }]} />
        <Heading level={1}>{both('Uruwhenua', 'Passports')}</Heading>
        <Text id="date">{message({ when: '2026-07-06' }, 'I te {{when, date(full)}}', 'On {{when, date(full)}}')}</Text>
        <Text id="one">{message({ count: 1 }, { one: 'He whārangi kotahi', other: '{{count}} ngā whārangi' }, { one: 'One page', other: '{{count}} pages' })}</Text>
        <Text id="many">{message({ count: 1200 }, { one: 'He whārangi kotahi', other: '{{count, number}} ngā whārangi' }, { one: 'One page', other: '{{count, number}} pages' })}</Text>
        <Text id="money">{message({ fee: 1234.5 }, 'Utu: {{fee, money}}', 'Fee: {{fee, money}}')}</Text>
        <Text id="list">{message({ who: ['Hera', 'Mere', 'Tama'] }, '{{who, list}}', '{{who, list}}')}</Text>
        <Text parts={{ link: <Link href="/help" newTab /> }}>{both('Pānuitia <link>ngā kupu</link>', 'Read <link>the words</link>')}</Text>
        <InsetText>{both('Hei tauira', 'For example')}</InsetText>
        <Panel title={both('Kua tukuna', 'Sent')} headingLevel={2}>{both('Tō tau: 1', 'Your number: 1')}</Panel>
        <Grid columns="halves">
          <Tag variant="success">{both('Wātea', 'Open')}</Tag>
          <Tag>English alone</Tag>
        </Grid>
        <SearchInput action="/search" />
        <form id="form" noValidate>
          <Stack gap="large">
            <TextInput name="name" label={name} hint={both('Ingoa katoa', 'Full name')} error={error} />
            <CharacterCount name="reason" label={both('Take', 'Reason')} limit={200} />
            <Textarea name="more" label={both('Taipitopito', 'Details')} optional />
            <DateInput name="birth" legend={both('Rā whānau', 'Date of birth')} example="27 3 1987" />
            <NameInput name="full-name" />
            <NameInput name="child" parts={['given', 'family']} label={both('Ingoa o te tamaiti', 'Name of the child')} macronKeys={false} />
            <EmailInput name="email" />
            <PhoneInput name="phone" />
            <PasswordInput name="password" />
            <MoneyInput name="rent" label={both('Utu ($)', 'Fee ($)')} currency="NZD" />
            <TimeInput name="start" legend={both('Wā tīmata', 'Start time')} example="16:30" />
            <IrdInput name="ird" />
            <NhiInput name="nhi" />
            <NzbnInput name="nzbn" />
            <BankAccountInput name="account" />
            <TextInput name="town" label={both('Tāone', 'Town')} />
            <MacronKeys field="town" />
            <Radios name="contact" legend={both('Whakapā', 'Contact')}>
              <Radio value="email" hint="Fast">{both('Īmēra', 'Email')}</Radio>
              <Radio value="phone" conditional={<TextInput name="phone" label={both('Tau waea', 'Phone number')} />}>
                {both('Waea', 'Phone')}
              </Radio>
              <RadioDivider />
              <Radio value="none">{both('Kore', 'None')}</Radio>
            </Radios>
            <Checkboxes name="reasons" legend={both('Ngā take', 'Reasons')} defaultValue={['work']}>
              <Checkbox value="work">{both('Mahi', 'Work')}</Checkbox>
              <Checkbox value="study" conditional={<TextInput name="subject" label={both('Ako', 'Study')} />}>
                {both('Ako', 'Study')}
              </Checkbox>
              <CheckboxDivider />
              <Checkbox value="none" exclusive>
                {both('Kore', 'None')}
              </Checkbox>
            </Checkboxes>
            <Select name="country" label={both('Whenua', 'Country')} emptyOption>
              <OptionGroup label={both('Te Moana-nui-a-Kiwa', 'Pacific')}>
                <Option value="samoa">{both('Hāmoa', 'Samoa')}</Option>
              </OptionGroup>
            </Select>
            <FileUpload name="proof" label={both('Ngā kōnae', 'Files')} multiple maxBytes={1_340_000} defaultUploaded={[{ key: 'a', name: 'a.pdf', size: 2_000_000 }]} />
            <AddressInput name="home" legend={both('Wāhitau', 'Address')} kinds={['rural']} />
            <Combobox name="born" label={both('Whenua whānau', 'Country of birth')} options={countries} defaultValue="samoa" />
            <MultiSelect name="lived" label={both('Ngā whenua', 'Countries')} options={countries} defaultValue={['samoa']} />
            <IwiSelect name="iwi" iwi={[{ value: 'example', label: { mi: 'Ngāti Tauira' } }]} />
            <Checkbox name="declaration" value="yes" error={both('Whakaū', 'Confirm')}>
              {both('He tika', 'It is right')}
            </Checkbox>
            <DeclarationCheckbox name="truth" value="yes" heading={both('Whakaū', 'Confirm')} statements={[both('He tika', 'It is right')]}>
              {both('Āe', 'Yes')}
            </DeclarationCheckbox>
            <Switch name="reminders">{both('Īmēra', 'Email')}</Switch>
            <ButtonGroup>
              <Button>{both('Tuku', 'Send')}</Button>
              <ButtonLink href="/" variant="secondary">{both('Whakakore', 'Cancel')}</ButtonLink>
            </ButtonGroup>
          </Stack>
        </form>
        <Details summary={both('Āwhina', 'Help')}>{both('Ngā kupu', 'The words')}</Details>
        <Tabs label={both('Ngā wāhanga', 'Parts')} items={[{ id: 'first', label: both('Tuatahi', 'First'), content: both('Mea tuatahi', 'The first') }, { id: 'second', label: both('Tuarua', 'Second'), content: both('Mea tuarua', 'The second') }]} />
        <Table caption={both('Ngā utu', 'Fees')}>
          <TableHead>
            <TableRow>
              <TableHeader scope="col">{both('Momo', 'Type')}</TableHeader>
              <TableHeader scope="col" numeric>{both('Utu', 'Fee')}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            <TableRow>
              <TableHeader scope="row">{both('Tere', 'Urgent')}</TableHeader>
              <TableCell numeric>{message({ fee: 427.5 }, '{{fee, money}}', '{{fee, money}}')}</TableCell>
            </TableRow>
          </TableBody>
        </Table>
        <SummaryList>
          <SummaryListRow label={name} value={<bdi>Hera</bdi>} change={{ href: '/' }} />
        </SummaryList>
        <SummaryCard heading={both('Tamaiti', 'Child')} actions={[{ href: '/remove', text: both('Tango', 'Remove') }]}>
          <SummaryList>
            <SummaryListRow label={name} value={<bdi>Mere</bdi>} change={{ href: '/child' }} of={both('Tamaiti', 'Child')} />
          </SummaryList>
        </SummaryCard>
        <Container>
          <p>
            <bdi>Hera</bdi>
          </p>
        </Container>
      </Main>
      <Footer agency={both('Te Tari Taiwhenua', 'Department of Internal Affairs')} contactHref="/c" copyrightHref="/m" privacyHref="/p" accessibilityHref="/a" />
    </>
  )
}
