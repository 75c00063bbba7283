import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { describeTraining } from '../describe-training.ts'
import { readingMinutes } from '../markdown.rules.ts'
import { moduleText, moduleTitle } from '../module-words.rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const programmeId = params['programmeId']!
  const { modules, ...training } = await run(describeTraining, { programmeId })
  return {
    ...training,
    programmeId,
    saved: new URL(request.url).searchParams.has('saved'),
    modules: modules.map(({ module, isOn, ownText }) => ({
      module,
      isOn,
      own: ownText !== null,
      title: moduleTitle(say, module),
      minutes: readingMinutes(ownText ?? moduleText(say, module)),
    })),
  }
}
