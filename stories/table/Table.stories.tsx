import { words } from '@reorua/i18n'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@reorua/react/table'
import { Tag } from '@reorua/react/tag'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTableWords } from '../locales/dist/story-table.js'

const w = words(storyTableWords)
const passports = [
  { name: 'Hōhepa Ngāwhika', country: w('newZealand'), start: '2021-08-14', end: '2031-08-14', pages: 40 },
  { name: 'Kahurangi Ngāwhika-Te Whata', country: w('newZealand'), start: '2024-02-06', end: '2029-02-06', pages: 40 },
  { name: 'Ihipera Ngāwhika', country: w('australia'), start: '2019-11-30', end: '2029-11-30', pages: 1040 },
]

const meta = {
  title: 'Components/Table',
  component: Table,
  subcomponents: { TableHead, TableBody, TableRow, TableHeader, TableCell },
  args: { caption: w('caption') },
  argTypes: { children: { control: false }, size: { control: 'inline-radio', options: ['small', 'medium'] } },
} satisfies Meta<typeof Table>

export default meta
type Story = StoryObj<typeof meta>

/** Facts that are compared. Each row is named by its first cell, dates and figures are in the language of their text. */
export const Plain: Story = {
  render: (args) => (
    <Table {...args}>
      <TableHead>
        <TableRow>
          <TableHeader scope="col">{w('name')}</TableHeader>
          <TableHeader scope="col">{w('endDate')}</TableHeader>
          <TableHeader scope="col" numeric>{w('pages')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {passports.map(({ name, end, pages }) => (
          <TableRow key={name}>
            <TableHeader scope="row"><bdi>{name}</bdi></TableHeader>
            <TableCell>{w('day', { when: end })}</TableCell>
            <TableCell numeric>{w('number', { count: pages })}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  ),
}

/** Many columns. Where they do not fit, the table scrolls by itself and is a stop for Tab; where they fit, it is not. */
export const Wide: Story = {
  args: { size: 'small' },
  render: (args) => (
    <Table {...args}>
      <TableHead>
        <TableRow>
          {(['name', 'country', 'startDate', 'endDate'] as const).map((key) => <TableHeader key={key} scope="col">{w(key)}</TableHeader>)}
          <TableHeader scope="col" numeric>{w('pages')}</TableHeader>
          <TableHeader scope="col">{w('status')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {passports.map(({ name, country, start, end, pages }) => (
          <TableRow key={name}>
            <TableHeader scope="row"><bdi>{name}</bdi></TableHeader>
            <TableCell>{country}</TableCell>
            <TableCell>{w('day', { when: start })}</TableCell>
            <TableCell>{w('day', { when: end })}</TableCell>
            <TableCell numeric>{w('number', { count: pages })}</TableCell>
            <TableCell><Tag variant="info">{w('sent')}</Tag></TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  ),
}

/** Money ends in line, so that it can be compared. The caption exists in English only. */
export const Figures: Story = {
  args: { caption: w('fees') },
  render: (args) => (
    <Table {...args}>
      <TableHead>
        <TableRow>
          <TableHeader scope="col">{w('passport')}</TableHeader>
          <TableHeader scope="col" numeric>{w('value')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {([['passport', 1215.5], ['childPassport', 88]] as const).map(([key, sum]) => (
          <TableRow key={key}>
            <TableHeader scope="row">{w(key)}</TableHeader>
            <TableCell numeric>{w('fee', { sum })}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  ),
}
