import { words } from '@reorua/i18n'
import { defineForm } from '@reorua/react/validation'
import * as v from 'valibot'

const w = words('address')

/** The page that takes the number of a saved application. Whether there is one, only the server knows. */
export const returnForm = defineForm({ fields: { reference: 'text' }, schema: { reference: v.pipe(v.string(), v.trim(), v.nonEmpty()) }, messages: { reference: w('referenceMissing') } })
