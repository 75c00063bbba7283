import { describe, expect, test } from 'vitest'
import { keepTrying } from './keep-trying.rules.ts'

const patience = 60_000

/** A line that can be cut and mended, and says what arrived. */
function arrange() {
  const arrived: string[] = []
  let cut = false
  let swallowsAnswer = false
  let mended: (() => void)[] = []
  const connection = keepTrying({
    send: async (url) => {
      if (cut) throw new TypeError('Failed to fetch')
      arrived.push(url as string)
      if (swallowsAnswer) {
        swallowsAnswer = false
        throw new TypeError('Failed to fetch')
      }
      return new Response(url as string)
    },
    pause: (signal) =>
      new Promise((resolve) => {
        mended.push(resolve)
        signal?.addEventListener('abort', () => resolve())
      }),
    patience,
  })
  const again = () => {
    const all = mended
    mended = []
    for (const resolve of all) resolve()
  }
  return {
    connection,
    arrived,
    cut: () => void (cut = true),
    mend: () => {
      cut = false
      again()
    },
    tryInVain: again,
    swallowAnswer: () => void (swallowsAnswer = true),
  }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a lost connection', () => {
  test('loses nothing: everything arrives once it is back, in the order in which it was meant', async () => {
    const { connection, arrived, cut, mend, tryInVain } = arrange()
    cut()
    const all = ['lock', 'unlock', 'note'].map((url) => connection.send(url))
    await settle()
    tryInVain()
    await settle()
    expect(arrived).toEqual([])
    mend()
    expect(await Promise.all((await Promise.all(all)).map((answer) => answer.text()))).toEqual([
      'lock',
      'unlock',
      'note',
    ])
    expect(arrived).toEqual(['lock', 'unlock', 'note'])
  })

  test('that swallows the answer asks for it again', async () => {
    const { connection, arrived, swallowAnswer } = arrange()
    swallowAnswer()
    expect(await (await connection.send('lock')).text()).toBe('lock')
    expect(arrived).toEqual(['lock', 'lock'])
  })

  test('that breaks off in the middle of an answer asks for it again', async () => {
    let asked = 0
    const connection = keepTrying({
      send: async () => {
        asked += 1
        const half = new ReadableStream({
          pull(stream) {
            stream.enqueue(new TextEncoder().encode('lo'))
            if (asked === 1) return stream.error(new TypeError('network error'))
            stream.enqueue(new TextEncoder().encode('ck'))
            stream.close()
          },
        })
        return new Response(half, { status: 202, headers: { 'x-kind': 'lock' } })
      },
      pause: () => Promise.resolve(),
      patience,
    })
    const answer = await connection.send('lock')
    expect([answer.status, answer.headers.get('x-kind'), await answer.text()]).toEqual([202, 'lock', 'lock'])
    expect(asked).toBe(2)
  })

  test('that never answers is lost after a while, and what waits behind it goes out', async () => {
    const begun: string[] = []
    const { send, isLost } = keepTrying({
      send: (url, options) => {
        begun.push(url as string)
        if (begun.length > 1) return Promise.resolve(new Response(url as string))
        return new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error))
        })
      },
      pause: () => Promise.resolve(),
      patience: 20,
    })
    const all = [send('lock', { method: 'POST' }), send('note', { method: 'POST' })]
    expect(await Promise.all((await Promise.all(all)).map((answer) => answer.text()))).toEqual([
      'lock',
      'note',
    ])
    expect(begun).toEqual(['lock', 'lock', 'note'])
    expect(isLost()).toBe(false)
  })

  test('lets go of what is given up on the way', async () => {
    const begun: string[] = []
    const { send } = keepTrying({
      send: (url, options) => {
        begun.push(url as string)
        return new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error))
        })
      },
      pause: () => Promise.reject(new Error('must not wait')),
      patience: 500,
    })
    const given = new AbortController()
    const sent = send('sheet', { signal: given.signal })
    given.abort()
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
    expect(begun).toEqual(['sheet'])
  })

  test('may carry a file for as long as it takes', async () => {
    const { send } = keepTrying({
      send: async (url, options) => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        options?.signal?.throwIfAborted()
        return new Response(url as string)
      },
      pause: () => Promise.reject(new Error('must not wait')),
      patience: 20,
    })
    expect(await (await send('file', { method: 'POST', body: new FormData() })).text()).toBe('file')
  })

  test('is told while it lasts, and told to be over', async () => {
    const { connection, cut, mend } = arrange()
    const told: boolean[] = []
    const stop = connection.subscribe(() => told.push(connection.isLost()))
    cut()
    const sent = connection.send('lock')
    await settle()
    mend()
    await sent
    expect(told).toEqual([true, false])
    stop()
    await connection.send('note')
    expect(told).toHaveLength(2)
  })

  test('keeps nothing that was given up, and lets the next one through', async () => {
    const { connection, arrived, cut, mend } = arrange()
    const given = new AbortController()
    cut()
    const first = connection.send('sheet', { signal: given.signal })
    const second = connection.send('lock')
    await settle()
    given.abort()
    await expect(first).rejects.toThrow()
    mend()
    await second
    expect(arrived).toEqual(['lock'])
  })
})

test('a write waits for the one before it, so that none overtakes another; reading waits for nothing', async () => {
  const begun: string[] = []
  const answers: (() => void)[] = []
  const { send } = keepTrying({
    send: (url) => {
      begun.push(url as string)
      return new Promise((resolve) => answers.push(() => resolve(new Response(null))))
    },
    pause: () => Promise.resolve(),
    patience,
  })
  const all = [send('lock', { method: 'POST' }), send('undo', { method: 'POST' }), send('sheet')]
  await settle()
  expect(begun).toEqual(['sheet', 'lock'])
  for (const answer of answers.splice(0)) answer()
  await settle()
  expect(begun).toEqual(['sheet', 'lock', 'undo'])
  for (const answer of answers.splice(0)) answer()
  await Promise.all(all)
})

test('an error that is no lost connection is thrown on', async () => {
  const connection = keepTrying({
    send: () => Promise.reject(new RangeError('bug')),
    pause: () => Promise.reject(new Error('must not wait')),
    patience,
  })
  await expect(connection.send('lock')).rejects.toThrow('bug')
})
