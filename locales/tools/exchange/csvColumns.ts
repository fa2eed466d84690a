/** The columns of a table, by what they are called in its first line. Only the first three are needed on the way back. */
export const columns = {
  where: 'Where',
  english: 'English',
  // Its macron shows at once when a program has saved the table in the wrong way.
  maori: 'Māori',
  reviewed: 'Reviewed',
  licence: 'Licence',
  date: 'Date',
  comment: 'Comment',
  standing: 'Standing',
  notes: 'Notes',
  sent: 'Sent',
} as const

export type Column = keyof typeof columns
