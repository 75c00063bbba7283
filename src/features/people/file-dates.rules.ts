/**
 * Dates of an HR file. ISO is understood; every other way to write a date is asked for, because 03/04/2021 is a
 * different day in London and in Boston and no count of rows makes a guess safe.
 */
export const dateForms = [
  'iso',
  'day-month-year',
  'month-day-year',
  'year-month-day',
  'day-month-name',
  'excel-1900',
  'excel-1904',
] as const
export type DateForm = (typeof dateForms)[number]

export interface DateQuestion {
  /** Forms under which every sampled value is a real day; the person chooses, none is chosen for them. */
  readonly candidates: readonly DateForm[]
  /** A value that tells the candidates apart where there is one. */
  readonly example: string
}

const askedForms = dateForms.filter((form) => form !== 'iso')

/** Nothing to ask when the values are ISO dates but for a few slips, which are rows to fix, or when there are none. */
export function dateQuestion(values: readonly string[]): DateQuestion | undefined {
  const filled = values.filter((value) => value !== '')
  const other = filled.filter((value) => readDate(value, 'iso') === undefined)
  const first = other[0]
  if (first === undefined || other.length * 5 <= filled.length) return undefined
  const readable = formsThatReadMost(other)
  const telling = other.find((value) => new Set(readable.map((form) => readDate(value, form))).size > 1)
  const day = other.find((value) => readable.some((form) => readDate(value, form) !== undefined))
  return { candidates: readable, example: telling ?? day ?? first }
}

/** A form under which fewer values are days than under another is no answer, nor is one that reads only a few. */
function formsThatReadMost(values: readonly string[]): DateForm[] {
  const counted = askedForms.map((form) => ({
    form,
    count: values.filter((value) => readDate(value, form) !== undefined).length,
  }))
  const most = Math.max(...counted.map(({ count }) => count))
  return counted.flatMap(({ form, count }) =>
    count === most && count * 5 >= values.length * 4 ? [form] : [],
  )
}

/** The day as an ISO date, or nothing when it is no day in this form. A time of day after it is dropped. */
export function readDate(value: string, form: DateForm): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(value)
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  switch (form) {
    case 'iso':
      return undefined
    case 'day-month-year':
      return inOrder(value, [2, 1, 0], /^(\d{1,2})([./\- ])(\d{1,2})\2(\d{4})(?: .*)?$/)
    case 'month-day-year':
      return inOrder(value, [2, 0, 1], /^(\d{1,2})([./\- ])(\d{1,2})\2(\d{4})(?: .*)?$/)
    case 'year-month-day':
      return inOrder(value, [0, 1, 2], /^(\d{4})([./\- ]?)(\d{1,2})\2(\d{1,2})(?: .*)?$/)
    case 'day-month-name':
      return withMonthName(value)
    case 'excel-1900':
      return fromSerial(value, Date.UTC(1899, 11, 30))
    case 'excel-1904':
      return fromSerial(value, Date.UTC(1904, 0, 1))
  }
}

function inOrder(
  value: string,
  order: readonly [number, number, number],
  pattern: RegExp,
): string | undefined {
  const found = pattern.exec(value)
  if (found === null) return undefined
  const parts = [Number(found[1]), Number(found[3]), Number(found[4])]
  return realDay(parts[order[0]]!, parts[order[1]]!, parts[order[2]]!)
}

const monthNames = [
  ['jan'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
] as const

function withMonthName(value: string): string | undefined {
  const found = /^(\d{1,2})\.?[ \-/]?(\p{L}{3,9})\.?[ \-/,]*(\d{4})$/u.exec(value)
  if (found === null) return undefined
  const name = found[2]!.toLowerCase()
  const month = monthNames.findIndex((starts) => starts.some((start) => name.startsWith(start)))
  return month < 0 ? undefined : realDay(Number(found[3]), month + 1, Number(found[1]))
}

function fromSerial(value: string, firstDay: number): string | undefined {
  if (!/^\d{4,5}(?:[.,]\d+)?$/.test(value)) return undefined
  const serial = Math.floor(Number(value.replace(',', '.')))
  // Below 4000 (1910) a number is more likely a year or a count than somebody's first day at work.
  if (serial < 4000) return undefined
  const day = new Date(firstDay + serial * 86_400_000)
  return realDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

function realDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200) return undefined
  const at = new Date(Date.UTC(year, month - 1, day))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  return at.toISOString().slice(0, 10)
}
