import type { FitMark, FitState } from '../fit-strip-layout.ts'

export type SamplePair = {
  key: string
  mentor: string
  leader: string
  topic: string
  fit: number
  state: FitState
  why: string
}

const flagged: [string, string, string, number, string][] = [
  ['Tom Okafor', 'Pernilla Lindqvist', 'Social media', 41, 'weak fit'],
  ['王思涵', 'Edmund Fairley', 'Flexibility', 44, 'weak fit'],
  ['Ọláyínká Adébáyọ̀', 'Marta Kučerová', 'AI tools', 47, 'executive committee'],
  ['Ілля Шевчук', 'Gareth Llewellyn', 'Younger customers', 49, '1 h 30 overlap'],
  ['Nguyễn Minh Châu', 'Σοφία Δημητρίου', 'AI tools', 52, 'weak fit'],
  ['Yusuf Demirel', 'Beatriz Montoya', 'Social media', 53, 'same region waived'],
  ['Anouk de Wit', 'عمر الخطيب', 'Disability inclusion', 55, 'sensitive topic'],
  ['김서연', 'Harald Nygård', 'AI tools', 57, 'executive committee'],
  ['Mei Tan', 'Rafael Castellano', 'LGBT+ inclusion', 58, 'sensitive topic'],
  ['Kofi Mensah', 'Ana Ruiz', 'Flexibility', 58, '1 h overlap'],
  [
    'Maria Aurélia de Sousa Vasconcelos-Brandão',
    'Viktor Halvorsen',
    'Younger customers',
    66,
    'executive committee',
  ],
  ['Amira Haddad', 'Jonas Berg', 'AI tools', 84, 'near tie'],
  ['Zoë Brännström', 'Lukas Eberhardt', 'Disability inclusion', 88, 'sensitive topic'],
]

export const samplePairs: readonly SamplePair[] = flagged.map(([mentor, leader, topic, fit, why]) => ({
  key: mentor,
  mentor,
  leader,
  topic,
  fit,
  why,
  state: 'flagged',
}))

/** A hump around 79 with a long weak tail, the same on every run. */
export function sampleMarks(): FitMark[] {
  const rest = Array.from({ length: 178 }, (_, at): FitMark => {
    const wave = Math.sin(at * 12.9898) * 43758.5453
    const drawn = wave - Math.floor(wave)
    const second = Math.sin(at * 78.233) * 12543.123
    const fit = Math.round(62 + 17 * (drawn + (second - Math.floor(second))))
    const state: FitState = at % 17 === 0 ? 'locked' : at % 7 === 0 ? 'reviewed' : 'open'
    return {
      key: `pair-${at}`,
      fit: Math.min(96, fit),
      state,
      label: `Pair ${at + 1}, ${fit}`,
      href: `#pair-${at}`,
    }
  })
  return [
    ...samplePairs.map(({ key, fit, state, mentor, leader }) => ({
      key,
      fit,
      state,
      label: `${mentor} and ${leader}, ${fit}`,
      href: `#${key}`,
    })),
    ...rest,
  ]
}
