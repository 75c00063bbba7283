import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { drawCertificate } from '../draw-certificate.ts'
import { readCertificate } from '../read-certificate.ts'

/** A document instead of a page. Opening it changes nothing. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { run, say, language } = page(context)
  const facts = await run(readCertificate, undefined)
  const bytes = await drawCertificate(facts, say, language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="certificate.pdf"',
      'cache-control': 'no-store',
    },
  })
}
