export { SummaryCard, type SummaryCardProps } from './SummaryCard.js'
export type { SummaryListAction, SummaryListChange } from './SummaryLinks.js'
export { SummaryList, type SummaryListProps } from './SummaryList.js'
export { SummaryListRow, type SummaryListRowProps } from './SummaryListRow.js'
