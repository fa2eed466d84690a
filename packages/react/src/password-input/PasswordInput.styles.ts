import { styled } from 'styled-components'
import { besideButton } from '../internal/besideButton.js'
import { control } from '../internal/control.js'
import { withoutScripts } from '../internal/scripting.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'
import { widths } from '../internal/widths.js'

export const Line = styled.div.withConfig({ componentId: 'reo-password-input-line' })`
  ${besideButton}
`

export const Input = styled.input.withConfig({ componentId: 'reo-password-input' })`
  ${control}
  ${widths}

  /* Edge draws an eye of its own, which says no language. */
  &::-ms-reveal {
    display: none;
  }
`

/** Its place is kept until the scripts come that make it work, so that nothing moves; without scripts there is none. */
export const Reveal = styled.div.withConfig({ componentId: 'reo-password-input-reveal' })`
  flex: none;
  max-inline-size: 100%;
  visibility: hidden;

  &[data-enhanced] {
    visibility: visible;
  }

  ${withoutScripts} {
    display: none;
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-password-input-hidden' })`
  ${visuallyHidden}
`

export const Status = styled.span.withConfig({ componentId: 'reo-password-input-status' })`
  ${visuallyHidden}
`
