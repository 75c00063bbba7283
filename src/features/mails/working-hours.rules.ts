const minute = 60_000
const opens = 8 * 60 + 30
const closes = 17 * 60

interface LocalTime {
  readonly minutes: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly day: string
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const forms = new Map<string, Intl.DateTimeFormat>()

function formOf(timeZone: string): Intl.DateTimeFormat {
  const known = forms.get(timeZone)
  if (known) return known
  const form = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  forms.set(timeZone, form)
  return form
}

function localTime(at: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return {
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
    weekday: weekdays.indexOf((parts.get('weekday') ?? '').slice(0, 3)),
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
  }
}

export interface WorkingWeek {
  readonly timeZone: string
  /** 0 is Sunday. Monday to Friday when nothing is known. */
  readonly workingDays?: readonly number[]
  /** Times around which no mail disturbs, such as sessions. */
  readonly busy?: readonly { readonly from: Date; readonly to: Date }[]
  /** Days away, both included, as dates where the receiver is. */
  readonly leave?: readonly { readonly from: string; readonly to: string }[]
}

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5]
const margin = 2 * 60 * minute

/** When the quiet after a session is over. */
export function quietEndsAfter({ endsAt }: { readonly endsAt: Date }): Date {
  return new Date(endsAt.getTime() + margin)
}

/** The first moment, not before `from`, at which a mail may reach somebody: 08:30 to 17:00 where they are, Monday to Friday. */
export function nextWorkingMoment(from: Date, timeZone: string): Date {
  return nextFittingMoment(from, { timeZone })
}

/** The same for a known week: on working days, outside leave, never within two hours of a session. */
export function nextFittingMoment(from: Date, week: WorkingWeek): Date {
  let at = from
  // Every step ends a night, a day off, a session or a leave; a change of the clocks makes one more step, never an endless walk.
  for (let step = 0; step < 1500; step += 1) {
    const later = endOfObstacle(at, week)
    if (later === null) return at
    at = later
  }
  return at
}

/** What keeps a mail from somebody at this moment. */
export function obstacleAt(at: Date, week: WorkingWeek): 'hours' | 'session' | 'leave' | null {
  const { minutes, weekday, day } = localTime(at, week.timeZone)
  if (week.leave?.some(({ from, to }) => from <= day && day <= to)) return 'leave'
  if (!worksOn(weekday, week) || minutes < opens || minutes >= closes) return 'hours'
  return sessionAround(at, week) ? 'session' : null
}

function endOfObstacle(at: Date, week: WorkingWeek): Date | null {
  const obstacle = obstacleAt(at, week)
  if (obstacle === null) return null
  if (obstacle === 'session') return quietEndsAfter({ endsAt: sessionAround(at, week)!.to })
  // Rounded up to whole minutes, so every step stays on the clock's minutes.
  const start = new Date(Math.ceil(at.getTime() / minute) * minute)
  const { minutes, weekday } = localTime(start, week.timeZone)
  const opensToday = obstacle === 'hours' && worksOn(weekday, week) && minutes < opens
  return new Date(start.getTime() + Math.max(1, opensToday ? opens - minutes : 24 * 60 - minutes) * minute)
}

function worksOn(weekday: number, { workingDays }: WorkingWeek): boolean {
  return (workingDays?.length ? workingDays : mondayToFriday).includes(weekday)
}

function sessionAround(at: Date, { busy = [] }: WorkingWeek) {
  return busy.find(
    ({ from, to }) => from.getTime() - margin < at.getTime() && at.getTime() < to.getTime() + margin,
  )
}

/** The day where somebody is, as YYYY-MM-DD. */
export function localDay(at: Date, timeZone: string): string {
  return localTime(at, timeZone).day
}

/** The start of a working day, where the organisation is, as an instant. */
export function openingOf(day: string, timeZone: string): Date {
  const guess = new Date(`${day}T08:30:00Z`)
  return new Date(guess.getTime() - offsetAt(guess, timeZone))
}

/** How far a zone's clocks are ahead of UTC at that instant. */
function offsetAt(at: Date, timeZone: string): number {
  const form = {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  } as const
  const parts = new Intl.DateTimeFormat('en-GB', form).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at.getTime()
}
