import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { contrast, difference, labDifference, linearLight, seenBy, visions } from './colour-measures.ts'

const css = ['tokens.css', 'chart-tokens.css'].map((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8'),
)

/** The colours a theme ends up with: those of light, overruled by what the given media block declares. */
function themeOf(media?: RegExp): (token: string) => string {
  const values = new Map<string, string>()
  for (const sheet of css) {
    const [light = '', ...blocks] = sheet.split('@media')
    for (const block of [light, ...blocks.filter((block) => media?.test(block.slice(0, block.indexOf('{'))))])
      for (const [, token, colour] of block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gi))
        values.set(token!, colour!)
  }
  return (token) => {
    const colour = values.get(token)
    if (!colour) throw new Error(`the style sheets declare no colour --${token}`)
    return colour
  }
}

const themes = [
  { name: 'light', colour: themeOf() },
  { name: 'dark', colour: themeOf(/prefers-color-scheme:\s*dark/) },
  { name: 'print', colour: themeOf(/print/) },
]
const grounds = ['paper', 'surface', 'sunken']
const texts = ['ink', 'ink-2', 'ink-3', 'link', 'mentor', 'mentee', 'danger', 'warn', 'ok']
const tints = ['mentor', 'mentee', 'danger', 'warn', 'ok', 'info', 'neutral']
const steps = [1, 2, 3, 4, 5]
const categories = [1, 2, 3, 4, 5, 6]

const textPairs: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string] => [text, ground])),
  ...tints.map((tint): [string, string] => [`on-${tint}`, `tint-${tint}`]),
  ...steps.map((step): [string, string] => [`on-step-${step}`, `step-${step}`]),
  ['on-btn', 'btn'],
  ['on-btn', 'btn-hover'],
  ['paper', 'danger'],
  ['mentor', 'tint-info'],
  ['mentee', 'tint-info'],
]
const partPairs: [string, string][] = [
  ...grounds.flatMap((ground) => ['line-strong', 'focus'].map((part): [string, string] => [part, ground])),
  ...['paper', 'surface'].flatMap((ground) =>
    categories.map((at): [string, string] => [`cat-${at}`, ground]),
  ),
  ['hatch-line', 'hatch-bg'],
  ['focus', 'tint-info'],
  ['warn', 'tint-warn'],
]

describe.each(themes)('the $name theme', ({ colour }) => {
  test.each(textPairs)('sets --%s on --%s so that it can be read', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(partPairs)('draws --%s on --%s so that it can be seen', (part, ground) => {
    expect(contrast(colour(part), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(visions) as (keyof typeof visions)[])(
    'tells the two roles apart for %s eyes',
    (vision) => {
      const [mentor, leader] = ['mentor', 'mentee'].map((role) => seenBy(vision, linearLight(colour(role))))
      expect(difference(mentor!, leader!)).toBeGreaterThanOrEqual(30)
    },
  )

  test.each(Object.keys(visions) as (keyof typeof visions)[])(
    'tells six categories apart for %s eyes',
    (vision) => {
      const seen = categories.map((at) => seenBy(vision, linearLight(colour(`cat-${at}`))))
      const apart = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => difference(one, other)))
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(15)
    },
  )
})

// From the pairs Sharma, Wu and Dalal published to check implementations.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('the measure of difference agrees with a published pair: %j, %j', (one, other, published) => {
  expect(labDifference(one, other)).toBeCloseTo(published, 4)
})
