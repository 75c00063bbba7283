import { describe, expect, test } from 'vitest'
import { takeTurns, TooManyWaiting } from './take-turns.ts'

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

describe('taking turns', () => {
  test('never runs more than two at once and loses nobody in the line', async () => {
    const run = takeTurns({ atOnce: 2, waiting: 10 })
    let now = 0
    let most = 0
    const task = async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return 'done'
    }
    const results = await Promise.all(Array.from({ length: 8 }, () => run(task)))
    expect(most).toBe(2)
    expect(results).toEqual(Array.from({ length: 8 }, () => 'done'))
  })

  test('turns away whoever would make the line too long', async () => {
    const run = takeTurns({ atOnce: 1, waiting: 1 })
    const { opened, open } = gate()
    const first = run(() => opened)
    const second = run(() => opened)
    await expect(run(() => opened)).rejects.toBeInstanceOf(TooManyWaiting)
    open()
    await Promise.all([first, second])
    await expect(run(async () => 'free again')).resolves.toBe('free again')
  })

  test('goes on after a task that fails', async () => {
    const run = takeTurns({ atOnce: 1, waiting: 1 })
    await expect(run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(run(async () => 1)).resolves.toBe(1)
  })
})
