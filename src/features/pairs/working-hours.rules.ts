const minute = 60_000
const opens = 8 * 60 + 30
const closes = 17 * 60

interface LocalTime {
  readonly minutes: number
  /** 0 is Sunday. */
  readonly weekday: number
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function localTime(at: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    weekday: weekdays.indexOf(part('weekday')),
  }
}

/** The first moment, not before `from`, at which a mail may reach somebody: 08:30 to 17:00 where they are, Monday to Friday. */
export function nextWorkingMoment(from: Date, timeZone: string): Date {
  // Rounded up to whole minutes, so every step below stays on the clock's minutes.
  let at = new Date(Math.ceil(from.getTime() / minute) * minute)
  // Steps to the next opening; a change of the clocks makes one more step, never an endless walk.
  for (let step = 0; step < 12; step += 1) {
    const { minutes, weekday } = localTime(at, timeZone)
    const works = weekday >= 1 && weekday <= 5
    if (works && minutes >= opens && minutes < closes) return at
    const wait = minutes < opens ? opens - minutes : 24 * 60 - minutes + (works ? opens : 0)
    at = new Date(at.getTime() + Math.max(1, minutes < opens && !works ? 24 * 60 - minutes : wait) * minute)
  }
  return at
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
