import { PassThrough, Readable } from 'node:stream'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'

/** A form with a file, read as it arrives: the text fields that stand before the file, then the file's bytes as a stream. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  /** Nothing when no file was chosen. */
  readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> } | null
}

/** `broken-off`: the connection ended first. `no-form`: this is no form with a file. */
export class UploadBroken extends Error {
  override readonly name = 'UploadBroken'
  readonly reason: 'broken-off' | 'no-form'
  constructor(reason: 'broken-off' | 'no-form', cause?: unknown) {
    super(`The upload could not be read: ${reason}`, { cause })
    this.reason = reason
  }
}

/**
 * `Request.formData()` would hold the whole file in memory, several times. The file must be the last part of the form; whoever
 * takes the upload must read its bytes before answering.
 */
export function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data;.*boundary=/i.test(type) || request.body === null)
    return Promise.reject(new UploadBroken('no-form'))
  const body = Readable.fromWeb(request.body as never)
  const form = new Busboy({
    headers: { 'content-type': type } as BusboyHeaders,
    limits: { fieldSize: 64 * 1024, fields: 100, files: 1 },
  })
  const fields: Record<string, string> = {}
  return new Promise((resolve, reject) => {
    let bytes: PassThrough | undefined
    const fail = (cause: unknown) => {
      const broken = new UploadBroken('broken-off', cause)
      bytes?.destroy(broken)
      reject(broken)
    }
    form.on('field', (name, value) => void (fields[name] = value))
    form.on('file', (_field, stream, name) => {
      if (!name) return void stream.resume()
      bytes = new PassThrough()
      stream.once('error', fail)
      stream.pipe(bytes)
      resolve({ fields, file: { name, bytes } })
    })
    form.once('finish', () => resolve({ fields, file: null }))
    form.once('error', fail)
    body.once('error', fail)
    body.pipe(form)
  })
}
