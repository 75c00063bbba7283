import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { agendaPrompts, agendaWhat } from './agenda.messages.ts'
import { agendaText, spokenAgenda } from './agenda-words.rules.ts'
import { agendaKinds, seedAgendas, type Lead } from './agendas.data.ts'
import { agendaOf, originalAgenda, plannedMinutes, type TemplatePart } from './agendas.rules.ts'

const names = { mentor: 'Amira Haddad', leader: 'Jonas Berg' }
const sum = (parts: readonly { minutes: number }[]) => parts.reduce((all, { minutes }) => all + minutes, 0)
const ledBy = (parts: readonly { minutes: number; lead: Lead }[], lead: Lead) =>
  sum(parts.filter((part) => part.lead === lead))

const kind = fc.constantFrom(...agendaKinds)
const length = fc.integer({ min: 15, max: 180 })
const ownPart: fc.Arbitrary<TemplatePart> = fc.record({
  key: fc.constant(null),
  minutes: fc.integer({ min: 1, max: 120 }),
  lead: fc.constantFrom<Lead>('mentor', 'mentee', 'both'),
  what: fc.string({ minLength: 1 }),
  prompt: fc.string(),
})
const template = kind.chain((kind) =>
  fc
    .tuple(fc.subarray(originalAgenda(kind)), fc.array(ownPart, { maxLength: 6 }))
    .map(([kept, own]) => ({ kind, parts: [...kept, ...own] }))
    .filter(({ parts }) => parts.length > 0),
)

describe('an agenda', () => {
  test('fills its session to the minute, whatever the length and whatever the programme made of it', () => {
    fc.assert(
      fc.property(template, length, ({ kind, parts }, minutes) => {
        const agenda = agendaOf(kind, minutes, parts)
        expect(sum(agenda.parts)).toBe(minutes)
        let from = 0
        for (const part of agenda.parts) {
          expect(part.from).toBe(from)
          expect(part.minutes).toBeGreaterThan(0)
          from += part.minutes
        }
      }),
    )
  })

  test('of the planned length is exactly as it was planned', () => {
    for (const kind of agendaKinds) {
      const template = originalAgenda(kind)
      const { parts } = agendaOf(kind, plannedMinutes(template))
      expect(parts.map(({ key, minutes }) => [key, minutes])).toEqual(
        template.map(({ key, minutes }) => [key, minutes]),
      )
    }
  })

  test('keeps its order, and every part that stays is long enough to mean something', () => {
    fc.assert(
      fc.property(kind, length, (kind, minutes) => {
        const seeds = seedAgendas[kind]
        const kept = agendaOf(kind, minutes).parts
        const order = kept.map(({ key }) => seeds.findIndex((seed) => seed.key === key))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        for (const part of kept)
          expect(part.minutes).toBeGreaterThanOrEqual(seeds.find(({ key }) => key === part.key)!.least)
        expect(seeds.filter(({ keep, key }) => keep === 3 && !kept.some((part) => part.key === key))).toEqual(
          [],
        )
      }),
    )
  })

  test('never gives the leader more of the hour than the mentor', () => {
    fc.assert(
      fc.property(kind, length, (kind, minutes) => {
        const { parts } = agendaOf(kind, minutes)
        expect(ledBy(parts, 'mentor')).toBeGreaterThanOrEqual(ledBy(parts, 'mentee'))
      }),
    )
  })

  test('of three hours does not spend half an hour on good-byes', () => {
    const { parts } = agendaOf('regular', 180)
    expect(parts.find(({ key }) => key === 'balance')!.minutes).toBeLessThanOrEqual(5)
    expect(parts.find(({ key }) => key === 'main')!.minutes).toBeGreaterThan(90)
  })

  test('has words for each of its parts, in English and German', () => {
    const keys = agendaKinds.flatMap((kind) => seedAgendas[kind].map(({ key }) => `${kind}.${key}`))
    expect(Object.keys(agendaWhat)).toEqual(keys)
    expect(Object.keys(agendaPrompts)).toEqual(keys)
    for (const language of ['en', 'de'] as const) {
      const say = speak(language, catalogueOf(language))
      for (const kind of agendaKinds)
        for (const { what, prompt, who } of spokenAgenda(say, agendaOf(kind, 60), names)) {
          expect(what).not.toBe('')
          expect(`${what}${prompt}${who}`).not.toMatch(/[{}]/)
        }
    }
  })
})

describe('the plan in a calendar entry', () => {
  test('says minute by minute who leads what, with the off-limits line first and what the two chose', () => {
    const starters = [
      { text: 'Which chart did you last trust without asking?', back: false },
      { text: 'How do budgets get made?', back: true },
    ]
    const text = agendaText(speak('en', {}), agendaOf('regular', 60), names, {
      starters,
      offLimits: 'health',
    })
    expect(text.split('\n')).toEqual([
      'Regular session, 60 minutes',
      '',
      'Off limits unless both decide otherwise: health',
      '',
      '0–5 min, Jonas Berg: What Jonas Berg tried since last time',
      '5–15 min, Amira Haddad: Something Amira Haddad noticed this week',
      '15–40 min, Amira Haddad: The main topic',
      '- Which chart did you last trust without asking?',
      '40–50 min, Jonas Berg: Ask back: one thing about how this place works',
      '- How do budgets get made?',
      '50–57 min, both: One action for Jonas Berg, one open door for Amira Haddad',
      '57–60 min, both: Balance, and the next session',
    ])
  })

  test('names the two where a coordinator wrote {mentor} and {leader}', () => {
    const own = {
      key: null,
      minutes: 60,
      lead: 'mentor',
      what: '{mentor} shows {leader}',
      prompt: '',
    } as const
    const [part] = spokenAgenda(speak('en', {}), agendaOf('regular', 60, [own]), names)
    expect(part).toMatchObject({ what: 'Amira Haddad shows Jonas Berg', who: 'Amira Haddad leads' })
  })
})
