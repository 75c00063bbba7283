/** What a page sends: as it goes out, and again after it was lost. */
export interface Connection {
  readonly send: typeof fetch
  readonly isLost: () => boolean
  /** Calls whenever the connection is lost or back; gives the way to stop that. */
  readonly subscribe: (tell: () => void) => () => void
}

interface Ports {
  readonly send: typeof fetch
  /** Until it is worth trying again, or the request is given up. */
  readonly pause: (signal: AbortSignal | null | undefined) => Promise<void>
  /** Milliseconds after which what has no answer counts as lost, so that nothing behind it waits for ever. */
  readonly patience: number
}

/**
 * Writes leave one after the other, in the order in which they were meant, and what a lost connection swallows is sent again until it
 * arrives. A write that did arrive counts once: it carries the key of its submit, and a second one waits for the first's outcome.
 */
export function keepTrying({ send: sendOnce, pause, patience }: Ports): Connection {
  const listeners = new Set<() => void>()
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const change = (by: 1 | -1) => {
    waiting += by
    if (waiting === (by === 1 ? 1 : 0)) for (const tell of listeners) tell()
  }

  /** An answer counts once all of it is there: half of one, read by a page, would end the page. */
  async function send(...[url, options]: Parameters<typeof fetch>): Promise<Response> {
    const given = options?.signal
    const end = new AbortController()
    const giveUp = () => end.abort(given?.reason)
    if (given?.aborted) giveUp()
    given?.addEventListener('abort', giveUp)
    // Files may take as long as they take. `AbortSignal.any` would do all this, where phones know it.
    const late = () => end.abort(new DOMException('No answer', 'TimeoutError'))
    const timer = options?.body instanceof FormData ? undefined : setTimeout(late, patience)
    try {
      const answer = await sendOnce(url, { ...options, signal: end.signal })
      return answer.body ? new Response(await answer.arrayBuffer(), answer) : answer
    } finally {
      clearTimeout(timer)
      given?.removeEventListener('abort', giveUp)
    }
  }

  async function attempt(...request: Parameters<typeof fetch>): Promise<Response> {
    const signal = request[1]?.signal
    signal?.throwIfAborted()
    try {
      return await send(...request)
    } catch (error) {
      if (!isLost(error, signal)) throw error
    }
    change(1)
    try {
      for (;;) {
        await pause(signal)
        signal?.throwIfAborted()
        try {
          return await send(...request)
        } catch (error) {
          if (!isLost(error, signal)) throw error
        }
      }
    } finally {
      change(-1)
    }
  }

  function inLine(...request: Parameters<typeof fetch>): Promise<Response> {
    const turn = line.then(() => attempt(...request))
    line = turn.catch(() => {})
    return turn
  }

  return {
    send: async (...request) => {
      const isWrite = (request[1]?.method ?? 'GET') !== 'GET'
      if (isWrite || waiting > 0) return inLine(...request)
      try {
        return await send(...request)
      } catch (error) {
        if (!isLost(error, request[1]?.signal)) throw error
        return inLine(...request)
      }
    },
    isLost: () => waiting > 0,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
  }
}

/** A browser says no more than that; a request somebody gave up is none that was lost. */
function isLost(error: unknown, signal: AbortSignal | null | undefined): boolean {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError'
  return (error instanceof TypeError || isLate) && !signal?.aborted
}
