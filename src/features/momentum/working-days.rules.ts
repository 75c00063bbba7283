/** Monday to Friday that began after `from`, up to now. */
export function workingDays(from: Date, now: Date): number {
  let count = 0
  for (let at = from.getTime() + 86_400_000; at <= now.getTime(); at += 86_400_000) {
    const day = new Date(at).getUTCDay()
    if (day !== 0 && day !== 6) count += 1
  }
  return count
}
