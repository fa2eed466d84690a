import type { IncomingMessage } from 'node:http'

/** More than a person would write, less than what would hurt. */
const MOST_BYTES = 64 * 1024
/** What is read and thrown away, so that the sender gets to read the answer. */
const MOST_BYTES_HEARD = 1024 * 1024

/** Reads a posted form. Broken encodings are no fault of the person's: what cannot be read becomes �. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | 'tooLarge' | 'notAForm'> {
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    request.resume()
    return 'notAForm'
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
    if (size > MOST_BYTES_HEARD) break
  }
  return size > MOST_BYTES ? 'tooLarge' : new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
