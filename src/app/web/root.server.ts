import { data, redirect, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { catalogueOf } from '#words/words.ts'

/** Stands before every loader and every action: nothing of a page runs for somebody its entry in the page list does not name. */
const gate: MiddlewareFunction<Response> = async ({ context }, next) => {
  const { refusal } = page(context)
  if (refusal?.status === 302) throw redirect(refusal.location)
  if (refusal) throw data({ title: refusal.title, detail: refusal.detail }, { status: refusal.status })
  return next()
}

export const middleware = [gate]

export function loader({ context }: LoaderFunctionArgs) {
  const { language, timeZone, sides, scripts, frame, linkFor } = page(context)
  return { language, timeZone, sides, scripts, frame, linkFor, catalogue: catalogueOf(language) }
}
