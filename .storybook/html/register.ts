import { createElement, Fragment, useEffect, useState } from 'react'
import { AddonPanel, Button, Placeholder, SyntaxHighlighter } from 'storybook/internal/components'
import { STORY_RENDERED } from 'storybook/internal/core-events'
import { addons, types, useChannel, useStorybookState } from 'storybook/manager-api'
import { ANSWER, ASK, type Answer } from './events'

// Storybook puts its own surroundings together with a JSX of an older kind, so there is none here.

/** The story that is looked at as plain HTML. */
function Html() {
  const [answer, setAnswer] = useState<Answer>()
  const { storyId } = useStorybookState()
  // A story is shown anew for each reading and each change of its controls.
  const emit = useChannel({ [ANSWER]: setAnswer, [STORY_RENDERED]: () => emit(ASK) })
  useEffect(() => emit(ASK), [emit, storyId])

  if (answer?.id !== storyId) return null
  if (answer.html === '') return createElement(Placeholder, undefined, 'This story is no part of the HTML kit: it needs React.')
  const code = createElement(SyntaxHighlighter, { language: 'html', padded: true, format: false }, answer.html)
  return createElement(Fragment, undefined, createElement(Copy, { key: answer.html, text: answer.html }), code)
}

function Copy({ text }: { text: string }) {
  const [state, setState] = useState('')
  const copy = () => navigator.clipboard.writeText(text).then(() => setState('Copied'), () => setState('This browser lets nobody copy: mark the text instead.'))
  return createElement(
    'div',
    { style: { display: 'flex', gap: '1rem', alignItems: 'center', padding: '0.75rem 0.75rem 0' } },
    createElement(Button, { variant: 'outline', ariaLabel: false, onClick: copy }, 'Copy HTML'),
    createElement('span', { role: 'status' }, state),
  )
}

addons.register('reorua/html', () => {
  addons.add('reorua/html/panel', {
    type: types.PANEL,
    title: 'HTML',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active = false }) => createElement(AddonPanel, { active } as Parameters<typeof AddonPanel>[0], active ? createElement(Html) : null),
  })
})
