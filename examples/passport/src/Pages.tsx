import { PageTitle, words } from '@reorua/i18n'
import { ButtonLink } from '@reorua/react/button'
import { Heading } from '@reorua/react/heading'
import { Text } from '@reorua/react/text'
import { Shell } from './Shell.tsx'
import type { Problem, Statement } from './state.ts'

const w = words('passport')

/** Where the life event begins. */
export function Start() {
  return (
    <Shell above={[]} here={w('goingOverseas')}>
      <PageTitle>{w('goingOverseas')}</PageTitle>
      <Heading level={1}>{w('goingOverseas')}</Heading>
      <p>
        <ButtonLink href="/passport">{w('title')}</ButtonLink>
      </p>
    </Shell>
  )
}

/** Stands for the statements that an agency has to publish. */
export function AgencyStatement({ about }: { about: Statement }) {
  return (
    <Shell here={w(about)}>
      <PageTitle>{w(about)}</PageTitle>
      <Heading level={1}>{w(about)}</Heading>
      <Text>{w('statement')}</Text>
    </Shell>
  )
}

/** Says that a request could not be answered, and where to go on. */
export function RequestProblem({ problem }: { problem: Problem }) {
  return (
    <Shell here={w(problem)}>
      <PageTitle>{w(problem)}</PageTitle>
      <Heading level={1}>{w(problem)}</Heading>
      <p>
        <ButtonLink href="/passport">{w(problem === 'notFound' ? 'title' : 'tryAgain')}</ButtonLink>
      </p>
    </Shell>
  )
}
