/** The zone's own name when the machine knows it; aliases such as `Asia/Calcutta` are kept as given. */
export function isTimeZone(text: string): boolean {
  const known = seen.get(text)
  if (known !== undefined) return known
  const found = /^[A-Za-z]/.test(text) && canFormatIn(text)
  if (seen.size < 2000) seen.set(text, found)
  return found
}

/** Making a formatter costs a thousand times more than asking twice, and a file names few zones many times. */
const seen = new Map<string, boolean>()

function canFormatIn(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}
