import type { Log } from '#platform/log/log.ts'

let sink: Pick<Log, 'error'> | undefined

/** Pages draw deep inside a library that knows no log; the one who starts the server says where their bugs go. */
export function reportPageErrorsTo(log: Pick<Log, 'error'>): void {
  sink = log
}

export function reportPageError(error: unknown): void {
  sink?.error({ error }, 'page failed')
}
