import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readingMinutes } from '../markdown.rules.ts'
import { moduleText, moduleTitle } from '../module-words.rules.ts'
import { readOwnTraining } from '../read-own-training.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { programme, modules } = await run(readOwnTraining, undefined)
  return {
    programme,
    modules: modules.map(({ module, state, ownText }) => ({
      module,
      state,
      title: moduleTitle(say, module),
      minutes: readingMinutes(ownText ?? moduleText(say, module)),
    })),
  }
}
