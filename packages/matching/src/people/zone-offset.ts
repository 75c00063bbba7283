/**
 * Offsets of a time zone in quarter hours (rounded down) at 12:00 UTC on 15 January and on 15 July of a year, so that both
 * halves of a daylight saving year are looked at; `null` for a zone that `Intl` does not know.
 */
export function zoneOffsets(zone: string, year: number): readonly [january: number, july: number] | null {
  const offsetIn = (month: number): number => {
    const noon = Temporal.PlainDateTime.from({ year, month, day: 15, hour: 12 }).toZonedDateTime('UTC')
    return Math.floor(noon.withTimeZone(zone).offsetNanoseconds / 900e9)
  }
  try {
    // Temporal alone would take a whole date with an offset for a zone.
    new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions()
    return [offsetIn(1), offsetIn(7)]
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
