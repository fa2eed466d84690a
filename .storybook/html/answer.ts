import { addons } from 'storybook/preview-api'
import { isOfKit } from '../../tools/html/fragment.ts'
import { ANSWER, ASK, type Answer } from './events'
import { htmlOf, type Shown } from './htmlOf'

let shown: Shown | undefined

/** Keeps what the panel may ask for. */
export function show(story: Shown) {
  shown = story
}

/** Answers the panel with the HTML of what is shown. */
export function answerPanel() {
  const channel = addons.getChannel()
  channel.on(ASK, async () => {
    if (!shown) return
    const answer: Answer = { id: shown.id, html: isOfKit(shown.title) ? await htmlOf(shown) : '' }
    channel.emit(ANSWER, answer)
  })
}
