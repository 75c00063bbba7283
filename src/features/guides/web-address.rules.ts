/**
 * A typed address as a link may carry it, or nothing. Only http and https: everything else could run in the reader's browser. What looks
 * like `example.org/page` is taken as https. The product itself never opens it.
 */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  // A name before the host is how a link pretends to lead elsewhere.
  if (url.username !== '' || url.password !== '' || !/[\p{L}\p{N}]/u.test(url.hostname)) return null
  return url.href.length <= 2000 ? url.href : null
}

/** The host alone, as it is shown beside a link, so that everybody sees where it leads. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
