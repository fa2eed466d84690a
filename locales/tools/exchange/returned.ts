/** A file that cannot be taken as a whole; the message says what happened, why it matters and what to do. */
export class Unreadable extends Error {}

/** One string as a translator’s file brings it back. */
export interface Returned {
  /** Where it stands in that file, for messages. */
  place: string
  root: string
  ns: string
  key: string
  english: string
  /** Nothing when the file has no translation. */
  maori: string | undefined
  /** `new`: somebody says here that it was reviewed. `kept`: it still carries the mark with which it was sent out. */
  mark: 'none' | 'kept' | 'new'
  reviewer?: string
  licence?: string
  date?: string
  /** Of the Māori that was sent out. */
  fingerprint?: string
  comment?: string
}
