import type { FastifyRequest } from 'fastify'

/** What a form sent, or why it cannot be one. */
export type PageBody =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly sentence: string }

/** The longest text anybody pastes is a list of some ten thousand addresses; escaped letter by letter it triples. */
const mostBytes = 4 * 1024 * 1024

const kinds = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i

/** Reads a form whole and looks whether it is one, so that no page meets a body it cannot read or no database can keep. */
export async function readPageBody(request: FastifyRequest): Promise<PageBody> {
  const type = request.headers['content-type'] ?? ''
  if (type === '' && request.body === undefined) return { ok: true, bytes: new Uint8Array(0) }
  if (!kinds.test(type)) return refused(415, 'This was not sent as a form.')
  const tooMuch = refused(413, 'This is more than a form can hold.')
  // Said before reading, since breaking off a body also breaks off the connection the answer needs.
  if (Number(request.headers['content-length']) > mostBytes) return tooMuch
  const parts: Buffer[] = []
  let size = 0
  for await (const part of (request.body ?? []) as AsyncIterable<Buffer>) {
    size += part.length
    if (size > mostBytes) return tooMuch
    parts.push(part)
  }
  const bytes = new Uint8Array(Buffer.concat(parts))
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!form) return refused(400, 'This form could not be read; it may have been cut off on its way.')
  for (const [name, value] of form)
    if (name.includes('\0') || (typeof value === 'string' && value.includes('\0')))
      return refused(400, 'This form holds a character that no text has (U+0000).')
  return { ok: true, bytes }
}

function refused(status: 400 | 413 | 415, happened: string): PageBody {
  return { ok: false, status, sentence: `${happened} Nothing was changed. Go back, and send the form again.` }
}
