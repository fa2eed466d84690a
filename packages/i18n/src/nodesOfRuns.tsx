import { cloneElement, Fragment, isValidElement } from 'react'
import { nodesOf, type MakeNodes } from './nodes.js'

/** Makes elements of what stands inside a message: somebody's own text, a stretch in the other language, a named part. */
export const nodesOfRuns: MakeNodes = (runs, parts, half) =>
  runs.map((run, index) => {
    if (typeof run === 'string') return run
    if ('own' in run) return <bdi key={index}>{run.own}</bdi>
    if ('language' in run) return half(run, index)
    const inner = nodesOf(run.runs, parts, half)
    const part = parts && Object.hasOwn(parts, run.part) ? parts[run.part] : undefined
    if (!isValidElement(part)) {
      // Its words are still there, as plain text.
      run.isMissing()
      return <Fragment key={index}>{inner}</Fragment>
    }
    // An element, not bare text: a part that says its own words, as Link does, must not say these once more.
    return run.empty ? cloneElement(part, { key: index }) : cloneElement(part, { key: index }, <>{inner}</>)
  })
