import { Transform } from 'node:stream'

const END_OF_HEAD = '</head>'

/** Passes a page on as it comes, with something more at the end of its head. */
export function intoHead(more: () => string): Transform {
  let held: Buffer | undefined = Buffer.alloc(0)
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (!held) return done(null, chunk)
      held = Buffer.concat([held, chunk])
      const at = held.indexOf(END_OF_HEAD)
      if (at < 0) return done()
      const page = Buffer.concat([held.subarray(0, at), Buffer.from(more()), held.subarray(at)])
      held = undefined
      done(null, page)
    },
    flush(done) {
      done(null, held)
    },
  })
}
