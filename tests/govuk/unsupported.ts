/** What GOV.UK's components can be asked for and ours cannot, with the reason. A fixture that asks for it is not compared. */
export const unsupported = {
  'attributes of a part': 'Attributes go to the root of a component, or to the control of a field; its other parts take none.',
  'error without words': 'A part of a date is marked as wrong together with a message alone.',
  'keyboard of a part': 'A part of a date is a number, and brings the keyboard for one; Reorua checks no pattern in the browser.',
  'markup in words': 'Words hold text. Markup inside of a label, a legend or a hint would have to be a message with named parts, which only Text takes so far.',
  'nothing to say': 'Without words, or without any tab, there is no component: the types ask for them.',
  'count without a limit': 'CharacterCount needs a limit: without one there is nothing to count down to.',
  'count of code units': 'CharacterCount counts characters as people see them, where an emoji is one, or words.',
  'error summary with a description': 'ErrorSummary holds a heading and the list of errors.',
  'footer with columns': 'Footer has one list of links, without groups under headings of their own.',
  'footer with text of its own': 'Footer holds links and the name of the organisation, no other text.',
  'press twice': 'Button does not hold back a second press; the service must know what it has had already.',
  'two hints': 'A Checkbox that stands alone has one hint.',
} as const

export type Unsupported = keyof typeof unsupported

/** Thrown by a mapping where a fixture asks for what ours cannot do. */
export class UnsupportedError extends Error {
  constructor(readonly what: Unsupported) {
    super(unsupported[what])
  }
}

export function lacks(what: Unsupported): never {
  throw new UnsupportedError(what)
}
