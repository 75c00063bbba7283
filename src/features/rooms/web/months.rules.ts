/** This month and the seventeen after it, as `YYYY-MM`; an earlier one that was chosen once stays choosable. */
export function monthsAhead(now: Date, chosen: string | null): string[] {
  const months = Array.from({ length: 18 }, (_, ahead) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString().slice(0, 7),
  )
  return chosen && !months.includes(chosen) ? [chosen, ...months] : months
}
