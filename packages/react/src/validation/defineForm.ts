import type { Words } from '@reorua/i18n'
import type { FieldError } from '../error-summary/index.js'
import { errorOf, type Messages } from './errorOf.js'
import { isRecord, readAnswers, type Answers, type Fields } from './fields.js'
import type { StandardResult, StandardSchema } from './standardSchema.js'
import { together } from './together.js'

export interface FormOptions<F extends Fields, Output> {
  /** The fields, by the names under which they are sent, and how each is asked for. */
  fields: F
  /** What the answers must be: a Standard Schema for an object with a property for each field, or one for each field, from whichever library. */
  schema?: StandardSchema<Output> | undefined
  /** What each field asks for, so that messages can say it. In a Form the fields tell it themselves. */
  labels?: Partial<Readonly<Record<keyof F & string, Words>>> | undefined
  /** Messages of your own: for a field whatever is wrong with it, or for one fault of it. */
  messages?: Messages | undefined
}

/** A schema for each field that needs one. */
export type SchemasByField<F extends Fields> = { readonly [Name in keyof F]?: StandardSchema }

/** What schemas for each field make of the answers; of a field without one, the answer. */
export type ValueOf<F extends Fields, S extends SchemasByField<F>> = { [Name in keyof F]: S[Name] extends StandardSchema<infer Output> ? Output : Answers<F>[Name] }

/** What was answered, and what is wrong with it. */
export interface Checked<F extends Fields, Output> {
  /** The answers as they were given. */
  answers: Answers<F>
  /** What is wrong, in the order of the fields: for an ErrorSummary, or for the `errors` of a Form. */
  errors: readonly FieldError[]
  /** What the schema has made of the answers, every text in Unicode's form NFC; there when nothing is wrong. */
  value?: Output | undefined
}

/** A form as data: the same on the server and in the browser. */
export interface FormDefinition<F extends Fields = Fields, Output = unknown> {
  /** Reads the answers. */
  read: (form: FormData | URLSearchParams) => Answers<F>
  /** Reads the answers and finds what is wrong. A promise where the schema answers with one. */
  check: (form: FormData | URLSearchParams, context?: CheckContext) => Checked<F, Output> | Promise<Checked<F, Output>>
}

export interface CheckContext {
  /** What each field asks for, where the definition does not say it. */
  labels?: ReadonlyMap<string, Words> | undefined
}

/**
 * Says once what a form asks for and what is right, for the server, which reads what was sent, and for the browser, where
 * a Form spares people the journey: `<Form validate={application}>`.
 * @example
 * export const application = defineForm({
 *   fields: { name: 'text', birth: 'date', reasons: 'list' },
 *   schema: z.object({ name: z.string().min(1), reasons: z.array(z.enum(REASONS)).min(1), … }),
 * })
 * const { errors, value } = await application.check(await request.formData())
 */
export function defineForm<const F extends Fields, S extends SchemasByField<F>>(options: Omit<FormOptions<F, never>, 'schema'> & { schema: S }): FormDefinition<F, ValueOf<F, S>>
export function defineForm<const F extends Fields, Output = Answers<F>>(options: FormOptions<F, Output>): FormDefinition<F, Output>
export function defineForm<const F extends Fields, Output>({ fields, schema: given, labels, messages }: Omit<FormOptions<F, Output>, 'schema'> & { schema?: StandardSchema<Output> | SchemasByField<F> | undefined }): FormDefinition<F, Output> {
  const schema = given && (isSchema(given) ? given : (together(given) as StandardSchema<Output>))
  const read = (form: FormData | URLSearchParams) => readAnswers(form, fields)
  return {
    read,
    check(form, context) {
      const answers = read(form)
      if (!schema) return { answers, errors: [], value: answers as Output }
      const labelOf = (field: string) => labels?.[field] ?? context?.labels?.get(field)
      const judge = (result: StandardResult<Output>): Checked<F, Output> => {
        if (!result.issues) return { answers, errors: [], value: composed(result.value) as Output }
        const errors = result.issues.map((issue) => errorOf(issue, { fields, answers, labelOf, messages }))
        return { answers, errors: inOrder(firstOfEach(errors), Object.keys(fields)) }
      }
      const result = schema['~standard'].validate(answers)
      return result instanceof Promise ? result.then(judge) : judge(result)
    },
  }
}

function isSchema<Output>(schema: StandardSchema<Output> | SchemasByField<Fields>): schema is StandardSchema<Output> {
  return typeof schema['~standard'] === 'object' && 'validate' in schema['~standard']
}

/** A field shows one error at a time: the first that its validator found. */
function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  const seen = new Set<string>()
  return errors.filter(({ field }) => field === undefined || (!seen.has(field) && seen.add(field)))
}

function inOrder(errors: FieldError[], names: readonly string[]): FieldError[] {
  // A part of a field stands where the field stands; what is about no field stands first.
  const place = ({ field }: FieldError) => (field === undefined ? -1 : names.findIndex((name) => field === name || field.startsWith(`${name}-`)))
  return errors.toSorted((a, b) => place(a) - place(b))
}

/** What is stored is compared with what others have stored, so its letters are those that everybody uses for the same text. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)]))
  return value
}
