import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listMyBriefs } from '../briefs.reads.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const briefs = await page(context).run(listMyBriefs, undefined)
  return {
    briefs: briefs.map(({ briefId, content, sentAt, decision }) => ({
      briefId,
      programmeName: content.programmeName,
      need: content.design.need?.need ?? '',
      sentAt,
      decision,
    })),
  }
}
