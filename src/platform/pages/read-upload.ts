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

const longestHead = 16 * 1024
const longestField = 64 * 1024

/**
 * `Request.formData()` would hold the whole file in memory, several times. The file must be the last part of the form; whoever
 * takes the upload must read its bytes before answering.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]{1,200})"?/i.exec(
    request.headers.get('content-type') ?? '',
  )?.[1]
  if (boundary === undefined || request.body === null) throw new UploadBroken('no-form')
  const input = partReader(request.body, boundary)
  const fields: Record<string, string> = {}
  await input.skipPart()
  for (;;) {
    const head = await input.readHead()
    if (head === null) return { fields, file: null }
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? ''
    const fileName = /\bfilename="((?:[^"\\]|\\.)*)"/.exec(head)?.[1]
    if (fileName === undefined) fields[name] = await input.readText()
    else if (fileName === '') await input.skipPart()
    else
      return {
        fields,
        file: {
          name: Buffer.from(fileName.replaceAll('\\"', '"'), 'latin1').toString('utf8'),
          bytes: input.readBytes(),
        },
      }
  }
}

function partReader(body: ReadableStream<Uint8Array>, boundary: string) {
  const border = Buffer.from(`\r\n--${boundary}`)
  const source = body[Symbol.asyncIterator]()
  // The first border has no line end in front of it; giving it one makes all borders alike.
  let buffer: Buffer = Buffer.from('\r\n')

  const more = async (): Promise<void> => {
    const next = await source.next().catch((cause: unknown) => {
      throw new UploadBroken('broken-off', cause)
    })
    if (next.done === true) throw new UploadBroken('broken-off')
    buffer = buffer.length === 0 ? Buffer.from(next.value) : Buffer.concat([buffer, next.value])
  }

  /** What is certainly inside the part: a border may lie across two chunks. */
  async function* readBytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const end = buffer.indexOf(border)
      const certain = end >= 0 ? end : Math.max(0, buffer.length - border.length)
      if (certain > 0) yield buffer.subarray(0, certain)
      buffer = buffer.subarray(end >= 0 ? end + border.length : certain)
      if (end >= 0) return
      await more()
    }
  }

  return {
    readBytes,
    async skipPart(): Promise<void> {
      for await (const _ of readBytes());
    },
    async readText(): Promise<string> {
      const chunks: Uint8Array[] = []
      let length = 0
      for await (const chunk of readBytes()) {
        length += chunk.length
        if (length > longestField) throw new UploadBroken('no-form')
        chunks.push(Buffer.from(chunk))
      }
      return Buffer.concat(chunks).toString('utf8')
    },
    /** The lines that describe the next part; null after the last one. */
    async readHead(): Promise<string | null> {
      while (buffer.length < 2) await more()
      if (buffer.subarray(0, 2).toString('latin1') === '--') return null
      let end = buffer.indexOf('\r\n\r\n')
      while (end < 0) {
        if (buffer.length > longestHead) throw new UploadBroken('no-form')
        await more()
        end = buffer.indexOf('\r\n\r\n')
      }
      const head = buffer.subarray(0, end).toString('latin1')
      buffer = buffer.subarray(end + 4)
      return head
    },
  }
}
