export { Table, type TableProps } from './Table.js'
export { TableCell, type TableCellProps } from './TableCell.js'
export { TableHeader, type TableHeaderProps } from './TableHeader.js'
export { TableBody, TableHead, TableRow, type TableBodyProps, type TableHeadProps, type TableRowProps } from './TableRows.js'
