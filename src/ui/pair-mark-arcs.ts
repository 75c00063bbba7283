/** How long ago the pair last met, measured by the rhythm it agreed. */
export type Momentum = 'new' | 'on-course' | 'slowing' | 'stalled' | 'paused' | 'closed'
/** Share of the teaching done by the mentor, 0 to 1; `undefined` while too few answers are in. */
export type MentorShare = number | undefined

export type PairMarkArcs = {
  mentor: string
  leader: string
  /** Outlines are closed shapes, all others are strokes along the middle of the ring. */
  outline: boolean
  stroke: number
  dash?: string
}

const radius = 9
const unknownHalf = 42
const apart: Record<Momentum, number> = {
  new: 0,
  'on-course': 0,
  slowing: 2.2,
  stalled: 5.2,
  paused: 0,
  closed: 0,
}

/** Angles in degrees, 0 to the right, growing upwards. */
export function arcFrom(centreX: number, centreY: number, ring: number, from: number, to: number): string {
  const start = pointOn(centreX, centreY, ring, from)
  const end = pointOn(centreX, centreY, ring, to)
  const large = from - to > 180 ? 1 : 0
  return `M${start}A${ring} ${ring} 0 ${large} 1 ${end}`
}

/**
 * Both arcs on one circle, 24 units high. The leader's arc is centred on the right, the mentor's takes the rest; each loses
 * half a notch at either joint; a tenth is the least that stays visible. Small marks get a wider notch and a heavier stroke, or the joint would fill in.
 */
export function pairMarkArcs(
  momentum: Momentum,
  share: MentorShare,
  centreX: number,
  size: number,
): PairMarkArcs {
  const small = size <= 16
  const halfNotch = degrees((small ? 2.8 : 2) / radius) / 2
  const thick = small ? 3.6 : 3
  const known = momentum === 'new' ? 0.5 : share
  const [mentorX, leaderX] = [centreX - apart[momentum], centreX + apart[momentum]]
  const joint = known === undefined ? undefined : (1 - Math.min(0.9, Math.max(0.1, known))) * 180
  const leaderHalf = joint === undefined ? unknownHalf : joint - halfNotch
  const mentorStart = joint === undefined ? 180 - unknownHalf : joint + halfNotch
  const draw = momentum === 'new' ? outlineFrom : strokeFrom
  return {
    mentor: draw(mentorX, 360 - mentorStart, mentorStart),
    leader: draw(leaderX, leaderHalf, -leaderHalf),
    outline: momentum === 'new',
    stroke: momentum === 'new' || momentum === 'closed' ? 1.1 : thick,
    ...(momentum === 'paused' ? { dash: '2.6 1.8' } : {}),
  }
}

function strokeFrom(centreX: number, from: number, to: number): string {
  return arcFrom(centreX, 12, radius, from, to)
}

function outlineFrom(centreX: number, from: number, to: number): string {
  const large = from - to > 180 ? 1 : 0
  const back = pointOn(centreX, 12, 7.5, to)
  return `${arcFrom(centreX, 12, 10.5, from, to)}L${back}A7.5 7.5 0 ${large} 0 ${pointOn(centreX, 12, 7.5, from)}Z`
}

function pointOn(centreX: number, centreY: number, ring: number, angle: number): string {
  const turn = (angle * Math.PI) / 180
  return `${round(centreX + ring * Math.cos(turn))} ${round(centreY - ring * Math.sin(turn))}`
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
