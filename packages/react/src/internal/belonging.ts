/** What belongs to an answer of Radios or Checkboxes, and is hidden while that answer is not chosen. */
const CONDITIONAL = '.reo-radios-conditional, .reo-checkboxes-conditional'

/** Whether what a group hears comes from one of its answers, and not from a field that belongs to one. */
export function isAnswer({ target, currentTarget }: { target: EventTarget; currentTarget: Element }): boolean {
  const conditional = (target as Element).closest(CONDITIONAL)
  return !conditional || !currentTarget.contains(conditional)
}

/** The answer that something belongs to. */
export function answerTo(conditional: Element): HTMLInputElement | null {
  return conditional.parentElement!.querySelector<HTMLInputElement>(':scope > input')
}

/** What can be reached in the place of a control: it, or the answer not chosen that hides it. */
export function reachable(control: HTMLElement): HTMLElement {
  let found = control
  for (let around = control.closest(CONDITIONAL); around; around = around.parentElement!.closest(CONDITIONAL)) {
    const answer = answerTo(around)
    if (answer && !answer.checked) found = answer
  }
  return found
}
