import { takeBackOthers } from '../../react/src/checkboxes/exclusive.js'
import { isAnswer } from '../../react/src/internal/belonging.js'

/** Lets "none of these" take back the other answers, and them take it back. */
export function enhanceCheckboxes(boxes: HTMLElement): void {
  boxes.addEventListener('change', ({ target }) => {
    if (isAnswer({ target: target!, currentTarget: boxes })) takeBackOthers(target as HTMLInputElement, boxes)
  })
}
