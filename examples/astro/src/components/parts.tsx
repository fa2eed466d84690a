import { words, type Reading as Read, type Words } from '@reorua/i18n'
import { Breadcrumbs, Footer, Header, Heading, InsetText, SkipLink, Text } from '@reorua/react/static'
import type { ReactNode } from 'react'
import { FEE } from '../../passport/src/state.ts'
import { Reading } from './Reading.tsx'

const w = words('passport')

interface PartProps {
  reading: Read
  children?: ReactNode
}

export const Top = ({ reading, children }: PartProps) => (
  <Reading reading={reading}>
    <SkipLink />
    <Header agency={w('agency')}>{children}</Header>
  </Reading>
)

export const Way = ({ reading, title }: PartProps & { title: Words }) => (
  <Reading reading={reading}>
    <Breadcrumbs items={[{ href: '/', text: w('goingOverseas') }, { text: title }]} />
  </Reading>
)

export const Title = ({ reading, title }: PartProps & { title: Words }) => (
  <Reading reading={reading}>
    <Heading level={1}>{title}</Heading>
  </Reading>
)

export const Introduction = ({ reading }: PartProps) => (
  <Reading reading={reading}>
    <Text size="large">{w('need')}</Text>
    <Text>{w('fee', { fee: FEE })}</Text>
  </Reading>
)

export const Note = ({ reading }: PartProps) => (
  <Reading reading={reading}>
    <InsetText>{w('example')}</InsetText>
  </Reading>
)

export const Bottom = ({ reading }: PartProps) => (
  <Reading reading={reading}>
    <Footer agency={w('agency')} contactHref="https://www.dia.govt.nz/Contact-us" privacyHref="https://www.dia.govt.nz/Privacy" copyrightHref="https://www.dia.govt.nz/Copyright" />
  </Reading>
)
