import { css } from 'styled-components'

/** Both languages on one line, in the ink of the part: for anything pressable or on a ground of its own. */
export const halvesInline = css`
  --reo-say: inline;
  --reo-say-bar: 0px;
  --reo-say-ink-mi: currentcolor;
  --reo-say-ink-en: currentcolor;
`

/** Each half of a link has an underline of its own, so that none hangs under the bar and the space between. */
export const halvesUnderlined = css`
  &:has(> .reo-say) {
    text-decoration-line: none;
  }

  /* The thickness is no inherited property, so it is handed down by every element in between. */
  & > .reo-say,
  & > .reo-say > .reo-say-first,
  & > .reo-say > .reo-say-second {
    text-decoration: inherit;
  }

  & > .reo-say > .reo-say-first,
  & > .reo-say > .reo-say-second {
    text-decoration-line: underline;
  }
`
