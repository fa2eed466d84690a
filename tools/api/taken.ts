import type { Entry } from './describe.ts'
import { firstSentence } from './doc-comment.ts'

/** What the page says of a parameter, or of one of its options. */
export interface Taken {
  name: string
  type: string
  about: string
  /** Other types whose members an option may be as well. */
  more: readonly string[]
}

/** A function's parameters, each with its options behind it. A parameter that has no words of its own takes those of its type. */
export function rowsOf({ doc, parameters }: Entry, all: readonly Entry[]): Taken[] {
  return parameters.flatMap(({ name, type, options }) => {
    const plain = name.replace('...', '')
    const ofType = all.find((entry) => entry.name === type.replace(/<.*$|\[\]$/, ''))?.doc.prose ?? ''
    const own = { name: plain, type, about: doc.params.get(plain) ?? firstSentence(ofType), more: options.inherited }
    // An object that only this function takes is the sum of its members.
    const rows = type.startsWith('{') ? [] : [own]
    return [...rows, ...options.own.map((member) => ({ name: `${plain}.${member.name}`, type: member.type, about: member.about || (doc.params.get(`${plain}.${member.name}`) ?? ''), more: [] }))]
  })
}
