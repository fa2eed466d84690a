export { SummaryList, type SummaryListProps } from './SummaryList.js'
export { SummaryListRow, type SummaryListChange, type SummaryListRowProps } from './SummaryListRow.js'
