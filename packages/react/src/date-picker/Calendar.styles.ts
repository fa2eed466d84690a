import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

/** Covers the page; on the narrowest ones from edge to edge, so that each day keeps its 44 pixels. */
export const Dialog = styled.dialog.withConfig({ componentId: 'reo-calendar' })`
  --calendar-space: clamp(0.25rem, 5vw - 0.75rem, var(--reo-space-5));
  /* Text keeps away from the edge where the days cannot. */
  --calendar-indent: max(0px, var(--reo-space-2) - var(--calendar-space));

  box-sizing: border-box;
  inline-size: min(28rem, 100vw);
  max-inline-size: none;
  max-block-size: 100vh;
  max-block-size: 100dvh;
  margin: auto;
  padding: 0;
  overflow: auto;
  border: var(--reo-border-thin) solid var(--reo-color-border-strong);
  border-radius: var(--reo-radius-l);
  background: var(--reo-color-background);
  color: var(--reo-color-text);
  font-weight: var(--reo-font-weight-regular);
  box-shadow: var(--reo-shadow-raised);

  &::backdrop {
    background: var(--reo-color-header);
    opacity: 0.5;
  }
`

/** Everything that a press does not close: the dialog itself has no ground of its own outside of it. */
export const Box = styled.div.withConfig({ componentId: 'reo-calendar-box' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-3);
  justify-items: start;
  padding: var(--reo-space-4) var(--calendar-space) var(--reo-space-4);
`

export const Title = styled.h2.withConfig({ componentId: 'reo-calendar-title' })`
  --reo-say: block;

  margin: 0;
  padding-inline: var(--calendar-indent);
  font-size: var(--reo-font-size-l);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
`

/** The month and the year are the heading of the days. That they are a month and a year is plain to see, so this is only said. */
export const Row = styled.div.withConfig({ componentId: 'reo-calendar-row' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2);
  inline-size: 100%;

  & > .reo-field {
    max-inline-size: 100%;
  }

  & > :first-child {
    flex: 1 0 auto;
  }

  & .reo-select-box {
    inline-size: 100%;
    min-inline-size: 0;
  }

  & .reo-label {
    ${visuallyHidden}
  }
`

export const Steps = styled.div.withConfig({ componentId: 'reo-calendar-steps' })`
  display: flex;
  flex: none;
  margin-inline-start: auto;
`

/** The chevron is drawn by borders, which forced colours keep. */
export const Step = styled.button.withConfig({ componentId: 'reo-calendar-step' })`
  display: grid;
  place-content: center;
  inline-size: max(44px, var(--reo-size-control));
  block-size: max(44px, var(--reo-size-control));
  margin: 0;
  padding: 0;
  border: var(--reo-border-control) solid transparent;
  border-radius: var(--reo-radius-m);
  background: none;
  color: var(--reo-color-action);
  cursor: pointer;

  &::after {
    content: '';
    inline-size: 0.7em;
    block-size: 0.7em;
    border: solid currentcolor;
    border-width: 3px 3px 0 0;
    transform: translateX(-0.15em) rotate(45deg);
  }

  &[data-step='back']::after {
    transform: translateX(0.15em) rotate(-135deg);
  }

  &:hover {
    border-color: currentcolor;
  }

  &:focus-visible {
    ${focusRing}
  }
`

/** Heard when the month changes; to be seen it is in the lists above. */
export const Heard = styled.div.withConfig({ componentId: 'reo-calendar-month' })`
  ${visuallyHidden}
`

/** The day in words, for those who see it: the days themselves say it aloud. Room for both languages, so that nothing moves. */
export const Told = styled.p.withConfig({ componentId: 'reo-calendar-told' })`
  --reo-say: block;

  min-block-size: calc(2 * 1.4em);
  margin: 0;
  padding-inline: var(--calendar-indent);
  line-height: 1.4;
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-calendar-hidden' })`
  ${visuallyHidden}
`
