const key = 'upstream.recent-places'
const most = 3

/** Places used last, by their keys: which pages somebody uses, never which people. Empty where the browser keeps nothing. */
export function recallRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

/** Ids of people, pairs and programmes are longer than any key and are not kept. */
export function rememberRecent(chosen: string): void {
  const place = chosen.replace(/^recent-/, '')
  if (!/^[a-zA-Z]{1,20}$/.test(place)) return
  try {
    localStorage.setItem(
      key,
      JSON.stringify([place, ...recallRecent().filter((one) => one !== place)].slice(0, most)),
    )
  } catch {
    // A browser that keeps nothing offers nothing used last.
  }
}
