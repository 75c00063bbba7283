import { Readable } from 'node:stream'
import { readUpload, UploadBroken } from '../pages/read-upload.ts'

export interface ReceivedFile {
  /** As the sender named it; null when they did not. */
  readonly name: string | null
  readonly bytes: AsyncIterable<Uint8Array>
}

const form = 'multipart/form-data'

/** Bodies that are not read whole but handed on as they arrive. */
export const streamedTypes = [
  'text/csv',
  'text/tab-separated-values',
  'application/octet-stream',
  form,
] as const

/** The file of a request, whether its bytes are the whole body or one part of a form. Null: there is none. */
export async function receiveFile(body: unknown, contentType: string): Promise<ReceivedFile | null> {
  if (!(body instanceof Readable)) return null
  if (!contentType.toLowerCase().startsWith(form)) return { name: null, bytes: brokenOff(body) }
  const request = new Request('http://upload', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: Readable.toWeb(body) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  const { file } = await readUpload(request).catch((cause: unknown) => {
    if (cause instanceof UploadBroken) return { file: null }
    throw cause
  })
  return file
}

/** A connection that ends early is told from a file that ends. */
async function* brokenOff(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) yield chunk as Uint8Array
  } catch (cause) {
    throw new UploadBroken('broken-off', cause)
  }
}
