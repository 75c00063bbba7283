/** What became of one agreed hour. `held` may carry the mentor's share of the teaching; only the two people ever see it. */
export type AgreedHour =
  | { state: 'held'; share?: number }
  | { state: 'moved' | 'missed' | 'leave' | 'booked' | 'agreed' }

export type RhythmShape =
  | { shape: 'bar'; x: number; y: number; width: number; height: number; voice: 'both' | 'mentor' | 'leader' }
  | { shape: 'moved'; path: string }
  | { shape: 'missed'; x: number; y: number }
  | { shape: 'leave'; from: number; to: number; y: number }
  | { shape: 'booked'; x: number; y: number; width: number; height: number }
  | { shape: 'agreed'; x: number; from: number; to: number }

export type RhythmPlan = { step: number; height: number }

const bar = 5
const between = 1.5
const top = 2

/** Every state has a shape of its own; colour adds only who taught. */
export function rhythmLayout(hours: readonly AgreedHour[], { step, height }: RhythmPlan): RhythmShape[] {
  return hours.flatMap((hour, week): RhythmShape[] => {
    const start = week * step
    const middle = start + step / 2
    switch (hour.state) {
      case 'held':
        return heldBars(middle - bar / 2, height, hour.share)
      case 'moved':
        return [{ shape: 'moved', path: movedPath(middle, height, step) }]
      case 'missed':
        return [{ shape: 'missed', x: middle, y: height + 0.5 }]
      case 'leave':
        return [{ shape: 'leave', from: start + 2, to: start + step - 1, y: height + 0.5 }]
      case 'booked':
        return [{ shape: 'booked', x: middle - 2, y: top + 0.5, width: 4, height: height - top - 1 }]
      case 'agreed':
        return [{ shape: 'agreed', x: middle, from: height - 4, to: height }]
    }
  })
}

function heldBars(x: number, height: number, share: number | undefined): RhythmShape[] {
  const room = height - top
  if (share === undefined) return [{ shape: 'bar', x, y: top, width: bar, height: room, voice: 'both' }]
  const mentor = round((room - between) * share)
  const leader = round(room - between - mentor)
  return [
    { shape: 'bar', x, y: top, width: bar, height: mentor, voice: 'mentor' },
    { shape: 'bar', x, y: round(top + mentor + between), width: bar, height: leader, voice: 'leader' },
  ]
}

function movedPath(middle: number, height: number, step: number): string {
  const tip = round(middle + step * 0.42)
  return `M${round(middle)} ${height}V10H${tip}M${round(tip - 3)} 7L${tip} 10L${round(tip - 3)} 13`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
