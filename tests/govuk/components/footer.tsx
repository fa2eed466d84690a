import { Footer, FooterLink } from '@reorua/react/footer'
import { looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface LinkOption extends TextOption {
  href: string
  attributes?: Attributes
}

interface Options {
  meta?: TextOption & { items?: LinkOption[]; visuallyHiddenTitle?: string }
  navigation?: object[]
  contentLicence?: TextOption | null
  copyright?: TextOption
  containerClasses?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Footer and FooterLink'

export function render({ meta, navigation = [], contentLicence, copyright, containerClasses, classes, attributes }: Options) {
  // The heading is ours. The licence of the Crown's content is that of another country, and here a page behind a link.
  looksOnly(meta?.visuallyHiddenTitle, contentLicence, copyright, containerClasses)
  if (navigation.length > 0) lacks('footer with columns')
  if (meta?.text ?? meta?.html) lacks('footer with text of its own')
  return (
    <Footer {...props(attributes)} className={classes} agency="2026" contactHref="/contact" copyrightHref="/copyright" privacyHref="/privacy">
      {meta?.items?.map(({ text, html, href, attributes: own }) => (
        <FooterLink key={href} {...props(own)} href={href}>
          {words({ text, html })}
        </FooterLink>
      ))}
    </Footer>
  )
}
