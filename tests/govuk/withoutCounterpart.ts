/** GOV.UK's components that nothing of ours answers to, each with the word why. */
export const withoutCounterpart: Readonly<Record<string, string>> = {
  accordion: 'Details opens one part; there is no set of them yet.',
  'cookie-banner': 'There is none yet.',
  'exit-this-page': 'There is none yet.',
  feedback: 'There is none yet.',
  'generic-header': 'Header is that of a New Zealand government organisation.',
  'language-navigation': 'LanguageToggle changes what is read in place, in one language or two, and keeps the answers of a form; GOV.UK’s is a list of links to other pages.',
  pagination: 'There is none yet.',
  'phase-banner': 'There is none yet.',
  'service-navigation': 'There is none yet.',
  'task-list': 'There is none yet.',
  'warning-text': 'There is none yet.',
}
