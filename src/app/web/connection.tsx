import { keepTrying, type Connection } from './keep-trying.rules.ts'

const betweenTries = 2000
const patience = 60_000
const plainFetch = globalThis.fetch

/** The line from this page to its server. */
export const connection: Connection = keepTrying({
  send: (...request) => plainFetch(...request),
  pause,
  patience,
})

/** From now on every request of the page goes over it, and a page with something unsent, or with nothing to go to, asks before it is left. */
export function carryRequests(): void {
  globalThis.fetch = connection.send
  window.addEventListener('beforeunload', (event) => {
    if (connection.isLost() || !navigator.onLine) event.preventDefault()
  })
}

function pause(signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController()
    const timer = setTimeout(done, betweenTries)
    function done() {
      clearTimeout(timer)
      end.abort()
      resolve()
    }
    window.addEventListener('online', done, end)
    signal?.addEventListener('abort', done, end)
  })
}
