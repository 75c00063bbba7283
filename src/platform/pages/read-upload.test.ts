import { describe, expect, test } from 'vitest'
import { readUpload, UploadBroken } from './read-upload.ts'

const border = '----border7'
const field = (name: string, value: string): string =>
  `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const fileHead = (name: string): string =>
  `--${border}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`

function requestOf(text: string, size: number): Request {
  const bytes = Buffer.from(text)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)))
      controller.close()
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${border}` }
  return new Request('http://here.example/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}

async function read(text: string, size: number) {
  const { fields, file } = await readUpload(requestOf(text, size))
  const chunks: Uint8Array[] = []
  for await (const chunk of file?.bytes ?? []) chunks.push(Buffer.from(chunk))
  return { fields, name: file?.name ?? null, text: Buffer.concat(chunks).toString() }
}

describe('a form with a file', () => {
  const content = `id,name\r\n1,"a\r\n--not the border"\r\n-${border}\r\n`
  const whole = field('key', 'a b ü') + fileHead('päople.csv') + content + `\r\n--${border}--\r\n`

  test.each([1, 2, 3, 7, 64, 100_000])('is the same however it is cut: pieces of %i bytes', async (size) => {
    expect(await read(whole, size)).toEqual({ fields: { key: 'a b ü' }, name: 'päople.csv', text: content })
  })

  test('may hold an empty file, or none', async () => {
    expect(await read(fileHead('empty.csv') + `\r\n--${border}--`, 5)).toMatchObject({
      name: 'empty.csv',
      text: '',
    })
    expect(await read(field('a', '1') + fileHead('') + `\r\n--${border}--`, 5)).toEqual({
      fields: { a: '1' },
      name: null,
      text: '',
    })
  })

  test('that breaks off says so', async () => {
    await expect(read(whole.slice(0, -20), 11)).rejects.toMatchObject({ reason: 'broken-off' })
    await expect(read(field('a', '1').slice(0, 30), 11)).rejects.toBeInstanceOf(UploadBroken)
  })

  test('is told from any other request', async () => {
    const plain = new Request('http://here.example/', {
      method: 'POST',
      body: 'a=1',
      headers: { 'content-type': 'text/plain' },
    })
    await expect(readUpload(plain)).rejects.toMatchObject({ reason: 'no-form' })
  })
})
