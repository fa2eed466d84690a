import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@reorua/react/table'
import { content, looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { noQuestion } from '../questions.ts'

interface CellOption extends TextOption {
  format?: string
  colspan?: number
  rowspan?: number
  classes?: string
  attributes?: Attributes
}

interface Options {
  caption?: string
  captionClasses?: string
  head?: CellOption[]
  rows: (CellOption[] | false | null)[]
  firstCellIsHeader?: boolean
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Table'

export function render({ caption, captionClasses, head, rows, firstCellIsHeader, classes = '', attributes }: Options) {
  looksOnly(captionClasses)
  return (
    <Table {...props(attributes)} className={classes} caption={words(caption ? { text: caption } : noQuestion)} size={classes.includes('small-text') ? 'small' : 'medium'}>
      {head && (
        <TableHead>
          <TableRow>
            {head.map((cell, at) => (
              <TableHeader key={at} {...cellProps(cell)} scope="col" />
            ))}
          </TableRow>
        </TableHead>
      )}
      <TableBody>
        {([...rows].filter((row) => Boolean(row)) as CellOption[][]).map((row, line) => (
          <TableRow key={line}>
            {row.map((cell, at) => (firstCellIsHeader && at === 0 ? <TableHeader key={at} {...cellProps(cell)} scope="row" /> : <TableCell key={at} {...cellProps(cell)} />))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function cellProps({ format, colspan, rowspan, classes, attributes, ...cell }: CellOption) {
  return { ...props(attributes), numeric: format === 'numeric', colSpan: colspan, rowSpan: rowspan, className: classes, children: content(cell) }
}
