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
  // The box around the buttons is the page's own.
  looksOnly(actions?.classes, actions?.attributes)
  return (
    <Panel title={words({ text: titleText, html: titleHtml })} headingLevel={headingLevel} {...props(attributes)} className={classes}>
      {(text || html || actions?.items) && (
        <>
          {(text || html) && elements({ text, html })}
          {actions?.items?.map((action) => (
            <ActionIn key={action.text} {...action} />
          ))}
        </>
      )}
    </Panel>
  )
}

function ActionIn({ text, html, type, href, classes, attributes }: Action) {
  const rest = { ...props(attributes), className: classes }
  return type ? (
    <Button type={type} {...rest}>
      {content({ text, html })}
    </Button>
  ) : (
    <ButtonLink href={href!} {...rest}>
      {content({ text, html })}
    </ButtonLink>
  )
}
