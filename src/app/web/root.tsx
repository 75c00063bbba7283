import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import { FontPreloads } from '#ui/font-preloads.tsx'
import { LinkOwnerProvider } from '#ui/link-owner.tsx'
import hangulStyles from '#ui/styles/hangul.css?url'
import hanStyles from '#ui/styles/han.css?url'
import linkPageStyles from '#ui/styles/link-page.css?url'
import workbenchStyles from '#ui/styles/workbench.css?url'
import { SpeechProvider, useLanguage, useSay } from '#words/say.tsx'
import { slicedScripts, type SlicedScript } from '#words/sliced-scripts.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { frameMessages } from './frame.messages.ts'
import type { loader } from './root.server.ts'

export { loader, middleware } from './root.server.ts'

export function Layout({ children }: { children: ReactNode }) {
  // The root's own data is missing when the gate or the loader refused. Then the document speaks as the server around it does.
  const data = useRouteLoaderData<typeof loader>('root')
  const around = useLanguage()
  const language = data?.language ?? around
  return (
    <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <FontPreloads />
        <link rel="stylesheet" href={data?.frame === 'workbench' ? workbenchStyles : linkPageStyles} />
        <Meta />
        {data?.scripts ? <Links nonce="" /> : null}
      </head>
      <body>
        {data ? (
          <SpeechProvider
            language={data.language}
            catalogue={data.catalogue}
            timeZone={data.timeZone}
            sides={data.sides}
          >
            {children}
          </SpeechProvider>
        ) : (
          children
        )}
        <SliceLists scripts={data?.scripts ?? false} />
        {data?.scripts ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  )
}

const sliceLists: Record<SlicedScript, string> = { han: hanStyles, hangul: hangulStyles }

/** At the end of the page, so that nothing above waits for it; where scripts run, they would, so it comes when they have nothing left to do. */
function SliceLists({ scripts }: { scripts: boolean }) {
  const [now, setNow] = useState(!scripts)
  useEffect(() => {
    const wait = setTimeout(() => setNow(true), 1000)
    return () => clearTimeout(wait)
  }, [])
  const shown = useMatches().filter(({ id }) => id !== 'root')
  return now
    ? slicedScripts(shown.map(({ loaderData }) => loaderData)).map((script) => (
        <link key={script} rel="stylesheet" href={sliceLists[script]} />
      ))
    : null
}

export default function Root() {
  const say = useSay()
  const { linkFor } = useLoaderData<typeof loader>()
  if (!linkFor) return <Outlet />
  const { name, notYou } = linkFor
  return (
    <LinkOwnerProvider
      owner={{
        sentence: say(frameMessages.linkFor, { name }),
        notYou: { href: notYou, label: say(frameMessages.notYou) },
      }}
    >
      <Outlet />
    </LinkOwnerProvider>
  )
}

export { ErrorPage as ErrorBoundary } from './error-page.tsx'

/** Language and frame belong to the document; they change only with a full load. */
export function shouldRevalidate({
  formAction,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formAction?.includes('/language') ? defaultShouldRevalidate : false
}
