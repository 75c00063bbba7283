import type { TimeForm } from './chosen-time.contract.ts'
import { instantOf } from './own-time.rules.ts'

export type ChosenTimes =
  | { readonly ok: true; readonly times: readonly Date[]; readonly leftToOther: boolean }
  | {
      readonly ok: false
      readonly field: 'slot' | 'other-day'
      readonly problem: 'missing' | 'other' | 'past'
    }

/** Reads the picker: the times somebody ticked, another one they named, or that the other one may choose. */
export function readChosenTimes(form: TimeForm, timeZone: string, now: Date): ChosenTimes {
  if (form.slot.length === 0) return { ok: false, field: 'slot', problem: 'missing' }
  const named = form.slot.filter((value) => value !== 'other' && value !== 'theirs')
  const times = named.map((value) => new Date(value))
  if (times.some((time) => Number.isNaN(time.getTime())))
    return { ok: false, field: 'slot', problem: 'missing' }
  if (form.slot.includes('other')) {
    const other = instantOf(form['other-day'], form['other-time'], timeZone)
    if (!other) return { ok: false, field: 'other-day', problem: 'other' }
    times.push(other)
  }
  if (times.some((time) => time <= now))
    return { ok: false, field: form.slot.includes('other') ? 'other-day' : 'slot', problem: 'past' }
  return { ok: true, times, leftToOther: form.slot.includes('theirs') }
}
