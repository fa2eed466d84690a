/**
 * How an answer is asked for, and so how it is sent and what it is when it is read:
 * `text` (TextInput, Textarea and all that are typed) and `choice` (Radios, Select): a string, empty where there is none;
 * `list` (Checkboxes): the strings of all that were chosen;
 * `flag` (one Checkbox, Switch): whether it was chosen;
 * `date` (DateInput): its day, month and year as typed;
 * `files` (FileUpload): the files;
 * a list of parts: their strings by name, each sent as the field's name, a hyphen and its own.
 */
export type FieldKind = 'text' | 'choice' | 'list' | 'flag' | 'date' | 'files' | readonly string[]

/** The fields of a form, by the names under which they are sent. */
export type Fields = Readonly<Record<string, FieldKind>>

/** What a person has answered to the fields, as it was typed or chosen: nothing is corrected. */
export type Answers<F extends Fields> = { -readonly [Name in keyof F]: AnswerOf<F[Name]> }

type AnswerOf<K extends FieldKind> = K extends 'text' | 'choice'
  ? string
  : K extends 'list'
    ? string[]
    : K extends 'flag'
      ? boolean
      : K extends 'files'
        ? File[]
        : K extends 'date'
          ? Record<'day' | 'month' | 'year', string>
          : K extends readonly string[]
            ? Record<K[number], string>
            : never

const DATE = ['day', 'month', 'year'] as const

/** The parts in which a field is sent; none where it is sent under its own name. */
export function partsOf(kind: FieldKind | undefined): readonly string[] {
  if (kind === 'date') return DATE
  return typeof kind === 'object' ? kind : []
}

/**
 * Reads what was sent, in a browser or on a server. Fields that were not sent are empty; what was sent and is no field is
 * left out. Browsers send line breaks as CR LF and show LF: LF is what is read.
 */
export function readAnswers<const F extends Fields>(form: FormData | URLSearchParams, fields: F): Answers<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, readAnswer(form, name, kind)])) as Answers<F>
}

function readAnswer(form: FormData | URLSearchParams, name: string, kind: FieldKind): unknown {
  const all = form.getAll(name) as (string | File)[]
  switch (kind) {
    case 'text':
    case 'choice':
      return asText(all[0])
    case 'list':
      return all.filter((value) => typeof value === 'string')
    case 'flag':
      return all.length > 0
    case 'files':
      // An input without a file sends one that has no name and no bytes.
      return all.filter((value) => typeof value !== 'string' && (value.name !== '' || value.size > 0))
    default:
      return Object.fromEntries(partsOf(kind).map((part) => [part, asText(form.get(`${name}-${part}`))]))
  }
}

function asText(value: string | File | null | undefined): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** Whether nothing was answered: no letter, no choice, no file, no part. */
export function isEmpty(answer: unknown): boolean {
  if (answer === undefined || answer === null || answer === false) return true
  if (typeof answer === 'string') return answer.trim() === ''
  if (Array.isArray(answer)) return answer.length === 0
  return isRecord(answer) && Object.values(answer).every(isEmpty)
}

/** Whether it is an object of parts, and no date or file. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
}
