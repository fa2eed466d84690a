import { NotificationBanner, type NotificationBannerProps } from '@reorua/react/notification-banner'
import { Text } from '@reorua/react/text'
import { content, looksOnly, props, words, wordsIfAny } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  type?: string
  titleText?: string
  titleHtml?: string
  titleHeadingLevel?: NotificationBannerProps['headingLevel']
  titleId?: string
  role?: string
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'NotificationBanner'

export function render({ text, html, type, titleText, titleHtml, titleHeadingLevel, titleId, role, disableAutoFocus, classes, attributes }: Options) {
  // The id of its heading is its own business.
  looksOnly(titleId)
  return (
    <NotificationBanner
      variant={type === 'success' ? 'success' : 'info'}
      title={wordsIfAny(titleText || titleHtml ? { text: titleText, html: titleHtml } : undefined)}
      headingLevel={titleHeadingLevel}
      {...(disableAutoFocus !== undefined && { autoFocus: !disableAutoFocus })}
      {...(role && { role })}
      {...props(attributes)}
      className={classes}
    >
      {html ? content({ html }) : <Text>{words({ text })}</Text>}
    </NotificationBanner>
  )
}
