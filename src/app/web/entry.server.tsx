import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type RouterContextProvider,
} from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { reportPageError } from '#platform/pages/page-errors.ts'
import { SpeechProvider } from '#words/say.tsx'
import { catalogueOf } from '#words/words.ts'

const giveUpAfter = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
) {
  const { nonce, language, timeZone, sides } = page(context)
  return new Promise<Response>((resolve, reject) => {
    let code = status
    const { pipe, abort } = renderToPipeableStream(
      <SpeechProvider language={language} catalogue={catalogueOf(language)} timeZone={timeZone} sides={sides}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </SpeechProvider>,
      {
        nonce,
        onAllReady() {
          // Clearing the timer lets the closure go; under load thousands of them would wait their ten seconds.
          clearTimeout(timer)
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
          pipe(body)
        },
        onShellError(error: unknown) {
          clearTimeout(timer)
          reject(error instanceof Error ? error : new Error('The page could not be drawn.'))
        },
        onError(error: unknown) {
          code = 500
          reportPageError(error)
        },
      },
    )
    const timer = setTimeout(abort, giveUpAfter)
  })
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  reportPageError(error)
}
