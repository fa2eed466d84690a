import type { Fault } from './catalogue.js'

/** What the names of formats mean to the catalogue. */
export const formats: Record<string, Fault> = { email: 'email', rfc_email: 'email', url: 'url', date: 'date', iso_date: 'date', datetime: 'date', file: 'file' }

/** What a type that was wanted means to it. */
export const types: Record<string, Fault> = { number: 'number', nan: 'number', bigint: 'wholeNumber', date: 'date', file: 'file' }
