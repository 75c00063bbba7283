import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import { FontPreloads } from '#ui/font-preloads.tsx'
import linkPageStyles from '#ui/styles/link-page.css?url'
import workbenchStyles from '#ui/styles/workbench.css?url'
import { SpeechProvider } from '#words/say.tsx'
import type { ReactNode } from 'react'
import type { loader } from './root.server.ts'

export { loader, middleware } from './root.server.ts'

const bare = { catalogue: {}, scripts: false, frame: 'none' as const }

export function Layout({ children }: { children: ReactNode }) {
  // The root's own data is missing when the gate or the loader refused; the error page must still draw, in the right language.
  const error = useRouteError()
  const refusedIn = isRouteErrorResponse(error)
    ? (error.data as { language?: string } | null)?.language
    : undefined
  const data = useRouteLoaderData<typeof loader>('root') ?? { ...bare, language: refusedIn ?? 'en' }
  const direction = data.language === 'ar' ? 'rtl' : 'ltr'
  return (
    <html lang={data.language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <FontPreloads />
        <link rel="stylesheet" href={data.frame === 'workbench' ? workbenchStyles : linkPageStyles} />
        <Meta />
        {data.scripts ? <Links nonce="" /> : null}
      </head>
      <body>
        <SpeechProvider language={data.language} catalogue={data.catalogue}>
          {children}
        </SpeechProvider>
        {data.scripts ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export { ErrorPage as ErrorBoundary } from './error-page.tsx'

/** Language and frame belong to the document; they change only with a full load. */
export function shouldRevalidate({
  formAction,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formAction?.includes('/language') ? defaultShouldRevalidate : false
}
