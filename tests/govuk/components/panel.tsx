import { Button, ButtonLink } from '@reorua/react/button'
import { Panel, type PanelProps } from '@reorua/react/panel'
import { content, elements, looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Action extends TextOption {
  type?: 'button' | 'submit'
  href?: string
  classes?: string
  attributes?: Attributes
}

interface Options extends TextOption {
  titleText?: string
  titleHtml?: string
  headingLevel?: PanelProps['headingLevel']
  actions?: { items?: Action[]; classes?: string; attributes?: Attributes }
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Panel'

export function render({ text, html, titleText, titleHtml, headingLevel, actions, classes, attributes }: Options) {
  // The box around the buttons is the page's own, and only a panel that interrupts has any.
  looksOnly(actions)
  const items = classes?.includes('govuk-panel--interruption') ? actions?.items : undefined
  return (
    <Panel title={words({ text: titleText, html: titleHtml })} headingLevel={headingLevel} {...props(attributes)} className={classes}>
      {(text || html || items) && (
        <>
          {(text || html) && elements({ text, html })}
          {items?.map(actionOf)}
        </>
      )}
    </Panel>
  )
}

function actionOf({ text, html, type, href, classes, attributes }: Action) {
  const rest = { ...props(attributes), className: classes }
  return type && !href ? (
    <Button key={text} type={type} {...rest}>
      {content({ text, html })}
    </Button>
  ) : (
    <ButtonLink key={text} href={href!} {...rest}>
      {content({ text, html })}
    </ButtonLink>
  )
}
