import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Funnel } from './funnel.tsx'

const funnel = [
  { stage: 'asked', people: 40 },
  { stage: 'enrolled', people: 30 },
  { stage: 'matched', people: 20 },
  { stage: 'accepted', people: 12 },
  { stage: 'metOnce', people: 0 },
  { stage: 'metThrice', people: 0 },
] as const

const drawn = (met: boolean) => renderToStaticMarkup(createElement(Funnel, { funnel, met }))

describe('the way from invited to meeting', () => {
  test('ends with the yes before anybody could meet: no hour is counted, not even as none', () => {
    const html = drawn(false)
    expect(html).toContain('From invited to accepted')
    expect(html).toContain('Accepted')
    expect(html).not.toMatch(/First hour held|Three held|to meeting/)
  })

  test('goes on to the hours as soon as pairs meet, in the drawing and in its table', () => {
    const html = drawn(true)
    expect(html).toContain('From invited to meeting')
    for (const stage of ['First hour held', 'Three held']) expect(html.split(stage).length).toBeGreaterThan(2)
  })
})
