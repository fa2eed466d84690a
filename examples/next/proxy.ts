import { parseReading } from '@reorua/i18n/pure'
import { NextResponse, type NextRequest } from 'next/server'
import { readingCookie } from './passport/src/readingCookie.ts'

/** Remembers the reading that an address chooses. A layout sees no address, only cookies, so this request has it as one too. */
export function proxy(request: NextRequest): NextResponse {
  const chosen = parseReading(request.nextUrl.searchParams.get('reading'))
  if (!chosen || request.cookies.get('reading')?.value === chosen) return NextResponse.next()
  request.cookies.set('reading', chosen)
  const response = NextResponse.next({ request })
  response.headers.append('Set-Cookie', readingCookie(chosen))
  return response
}
