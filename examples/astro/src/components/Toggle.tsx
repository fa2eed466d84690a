import { READINGS, type Reading as Read } from '@reorua/i18n'
import { LanguageToggle } from '@reorua/react/static/language-toggle'
import { Reading } from './Reading.tsx'

/** Chooses the reading by sending the form as it is. An island only so that it keeps the focus when the answer comes. */
export function Toggle({ reading }: { reading: Read }) {
  return (
    <Reading reading={reading}>
      <LanguageToggle readings={READINGS} form="application" />
    </Reading>
  )
}
