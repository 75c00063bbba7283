import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from './read-form.ts'

const schema = z.object({ name: z.string('nameMissing').min(1, 'nameMissing') })
const post = (init: RequestInit = {}) => new Request('http://localhost/', { method: 'POST', ...init })

describe('a form', () => {
  test('that is missing or cut off reads as an empty one, so the page can say what it needs', async () => {
    const cut = {
      body: '--x\r\ncontent-disposition: form',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }
    for (const request of [
      post(),
      post({ body: '{}', headers: { 'content-type': 'application/json' } }),
      post(cut),
    ])
      expect(await readForm(request, schema)).toEqual({
        ok: false,
        problems: { name: 'nameMissing' },
        typed: {},
      })
  })

  test('keeps what was typed when it is refused, and brings its submission key when it is not', async () => {
    const key = '01890000-0000-4000-8000-000000000001'
    const refused = await readForm(post({ body: new URLSearchParams({ name: '', note: 'kept' }) }), schema)
    expect(refused).toMatchObject({ ok: false, typed: { name: '', note: 'kept' } })
    const taken = await readForm(
      post({ body: new URLSearchParams({ name: 'Ines', _submission: key }) }),
      schema,
    )
    expect(taken).toEqual({ ok: true, values: { name: 'Ines' }, submission: key })
  })
})
