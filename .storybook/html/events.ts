/** The panel asks, the page answers. */
export const ASK = 'reorua/html/ask'
export const ANSWER = 'reorua/html/answer'

export interface Answer {
  /** The story, as in the address. */
  id: string
  html: string
}
