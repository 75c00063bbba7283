/** Where to go after signing in. Only a page of this product: anything that a browser could read as another site falls back to the start. */
export function returnTarget(wanted: string | null | undefined): string {
  if (!wanted || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(wanted, here)) return '/'
  const url = new URL(wanted, here)
  if (url.origin !== here || /^\/(sign-in|sign-out|set-up)(\/|$)/.test(url.pathname)) return '/'
  const target = `${url.pathname}${url.search}`
  return target.startsWith('//') ? '/' : target
}
