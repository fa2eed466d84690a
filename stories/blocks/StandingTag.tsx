import { Say, words } from '@reorua/i18n'
import { blocksWords } from '../locales/dist/blocks.js'
import type { standings } from './allWords'

const w = words(blocksWords)

/** How far a Māori string can be trusted. The words tell it; the colour only repeats them. */
export function StandingTag({ standing }: { standing: (typeof standings)[number] }) {
  return (
    <span className="block-tag" data-standing={standing}>
      <Say>{w(standing)}</Say>
    </span>
  )
}
