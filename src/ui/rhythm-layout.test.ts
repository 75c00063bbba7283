import { expect, test } from 'vitest'

import { rhythmLayout, type AgreedHour } from './rhythm-layout.ts'

const plan = { step: 22, height: 34 }

test('each state of an hour has a shape of its own', () => {
  const hours: AgreedHour[] = [
    { state: 'held' },
    { state: 'moved' },
    { state: 'missed' },
    { state: 'leave' },
    { state: 'booked' },
    { state: 'agreed' },
  ]
  expect(rhythmLayout(hours, plan).map(({ shape }) => shape)).toEqual([
    'bar',
    'moved',
    'missed',
    'leave',
    'booked',
    'agreed',
  ])
})

test('hours follow each other by one step, centred in their week', () => {
  const [first, second] = rhythmLayout([{ state: 'held' }, { state: 'held' }], plan)
  expect(first).toMatchObject({ x: 8.5, width: 5 })
  expect(second).toMatchObject({ x: 30.5, width: 5 })
})

test('inside the pair a bar carries both voices in proportion, the mentor above', () => {
  const [mentor, leader] = rhythmLayout([{ state: 'held', share: 0.75 }], { step: 13.4, height: 50 })
  if (mentor?.shape !== 'bar' || leader?.shape !== 'bar') throw new Error('two bars expected')
  expect([mentor.voice, leader.voice]).toEqual(['mentor', 'leader'])
  expect(mentor.height / (mentor.height + leader.height)).toBeCloseTo(0.75, 2)
  expect(leader.y).toBeGreaterThan(mentor.y + mentor.height)
  expect(leader.y + leader.height).toBeCloseTo(50, 1)
})

test('an hour moved points onwards and stays inside its week', () => {
  const [moved] = rhythmLayout([{ state: 'moved' }], plan)
  expect(moved).toMatchObject({ path: 'M11 34V10H20.24M17.24 7L20.24 10L17.24 13' })
})
