import * as text from './content.ts'

// What the page asks and shows, for every contender the same.

export const way = [{ href: '/', text: text.breadcrumbsHome }, { text: text.title }]

export const errors = [{ field: 'name', error: text.nameMissing }]

export const languages = [
  { value: 'mi', text: text.languageToggleMi },
  { value: 'en', text: text.languageToggleEn },
  { value: 'mi-en', text: text.languageToggleMiEn },
]

export const reasons = [
  { value: 'family', text: text.family },
  { value: 'work', text: text.work },
  { value: 'study', text: text.study },
]

export const countries = [
  { value: 'AU', text: text.australia },
  { value: 'CK', text: text.cookIslands },
  { value: 'FJ', text: text.fiji },
  { value: 'WS', text: text.samoa },
]

export const dateParts = [
  { part: 'day', label: text.dateInputDay },
  { part: 'month', label: text.dateInputMonth },
  { part: 'year', label: text.dateInputYear },
]

export const contacts = [
  { id: 'by-email', label: text.email, text: text.messagesText },
  { id: 'by-phone', label: text.phone, text: text.phoneNumber },
]

export const passports = [
  { name: 'Hera', country: text.newZealand, pages: 32 },
  { name: 'Mere', country: text.newZealand, pages: 32 },
  { name: 'Tama', country: text.australia, pages: 34 },
  { name: 'Aroha', country: text.samoa, pages: 32 },
  { name: 'Wiremu', country: text.newZealand, pages: 32 },
]

export const links = [
  { href: '/contact', text: text.contactUs },
  { href: '/privacy', text: text.privacy },
  { href: '/copyright', text: text.copyright },
  { href: 'https://www.govt.nz/', text: { mi: 'Govt.nz', en: 'Govt.nz' } },
]
