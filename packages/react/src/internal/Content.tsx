import { Say, type Words } from '@reorua/i18n'
import type { ReactNode } from 'react'

/** What a part of the page holds: words to say, or elements that say their own. */
export type ContentOf = Words | ReactNode

/** Says what is words, and passes on what has been said already. */
export function Content({ children }: { children?: ContentOf }): ReactNode {
  return isWords(children) ? <Say>{children}</Say> : children
}

function isWords(content: ContentOf): content is Words {
  return typeof content === 'string' || (typeof content === 'object' && content !== null && ('ns' in content || 'mi' in content || 'en' in content))
}
