import { describe, expect, test } from 'vitest'
import { chainAbove, managersOf } from './chain-above.rules.ts'

describe('the line above somebody', () => {
  const managers = managersOf([
    ['berg', 'roy'],
    ['roy', 'sand'],
    ['one', 'two'],
    ['two', 'one'],
    ['self', 'self'],
  ])

  test('is named from the nearest to the top', () => {
    expect(chainAbove('berg', managers)).toEqual(['roy', 'sand'])
    expect(chainAbove('sand', managers)).toEqual([])
  })

  test('ends where the chart runs in a circle', () => {
    expect(chainAbove('one', managers)).toEqual(['two'])
    expect(chainAbove('self', managers)).toEqual([])
  })
})
