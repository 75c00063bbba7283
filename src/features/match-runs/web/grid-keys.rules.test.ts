import { describe, expect, test } from 'vitest'
import { commandOf } from './grid-keys.rules.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

describe('a key in the list of pairs', () => {
  test.for([
    ['j', { do: 'move', by: 1, extend: false }],
    ['k', { do: 'move', by: -1, extend: false }],
    ['l', { do: 'lock' }],
    ['f', { do: 'forbid' }],
    ['m', { do: 'review' }],
    ['a', { do: 'alternatives' }],
    ['n', { do: 'flagged', by: 1 }],
    ['/', { do: 'search' }],
    ['Enter', { do: 'open' }],
    ['Escape', { do: 'close' }],
  ] as const)('%s does what the shortcut sheet says', ([key, command]) => {
    expect(commandOf({ ...plain, key }, true)).toEqual(command)
  })

  test('that prints a letter does nothing once letters are switched off, while arrows still move', () => {
    expect(commandOf({ ...plain, key: 'l' }, false)).toBeNull()
    expect(commandOf({ ...plain, key: '?' }, false)).toBeNull()
    expect(commandOf({ ...plain, key: 'ArrowDown' }, false)).toEqual({ do: 'move', by: 1, extend: false })
  })

  test('leaves the browser its own shortcuts', () => {
    expect(commandOf({ ...plain, ctrlKey: true, key: 'f' }, true)).toBeNull()
    expect(commandOf({ ...plain, altKey: true, key: 'ArrowLeft' }, true)).toBeNull()
    expect(commandOf({ ...plain, ctrlKey: true, shiftKey: true, key: 'Z' }, true)).toEqual({ do: 'redo' })
  })

  test('asks for a new run only together with shift', () => {
    expect(commandOf({ ...plain, key: 'r' }, true)).toBeNull()
    expect(commandOf({ ...plain, shiftKey: true, key: 'R' }, true)).toEqual({ do: 'solve' })
  })
})
