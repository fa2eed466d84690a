import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Form } from './index.js'

test('a function of the browser is no address on a server: before scripts the page itself is asked, and by POST', () => {
  const html = renderToString(createElement(Form, { action: () => {} }))
  expect(html).toMatch(/^<form [^>]*method="post"/)
  expect(html).not.toContain('javascript:')
})

test('a server action is React’s business', () => {
  const action = Object.assign(() => {}, { $$FORM_ACTION: () => ({ name: '$ACTION_1', action: '', encType: 'multipart/form-data', method: 'POST', data: null }) })
  expect(renderToString(createElement(Form, { action }))).toContain('name="$ACTION_1"')
})
