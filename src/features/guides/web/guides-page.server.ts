import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { describeGuides } from '../describe-guides.ts'
import { spokenGuide } from '../say-catalogue.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { topics, programmes, waiting } = await run(describeGuides, undefined)
  return {
    programmes,
    waiting,
    saved: new URL(request.url).searchParams.has('saved'),
    topics: topics.map(({ topicId, family, sensitive, ...topic }) => {
      const { name, guide } = spokenGuide(say, topic)
      const parts = Object.values(guide).filter((text) => text !== '').length
      return { topicId, family, sensitive, name, open: guide.open, parts }
    }),
  }
}
