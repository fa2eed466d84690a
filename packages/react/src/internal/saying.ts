import { Say, type SayProps } from '@reorua/i18n'
import type { ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

/**
 * Says words without a component of its own: a page holds hundreds of texts. Among server components `Say` is a reference
 * to what is on the client, which only an element may name.
 */
export const saying: (props: SayProps) => ReactNode = '$$typeof' in Say ? (props) => jsx(Say, props) : Say
