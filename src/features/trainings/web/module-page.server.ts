import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { page } from '#platform/pages/page-context.ts'
import { formOf, typedValues } from '#platform/pages/read-form.ts'
import type { Work } from '#platform/database/work.ts'
import { finishModule } from '../finish-module.ts'
import { readingMinutes, readingOf } from '../markdown.rules.ts'
import { moduleQuestions, moduleText, moduleTitle } from '../module-words.rules.ts'
import { readOwnTraining } from '../read-own-training.ts'
import { isModule } from '../training-gate.rules.ts'
import { trainingFailures } from '../trainings.contract.ts'

async function readOwnModule(work: Work, { module }: { module: string }) {
  const training = await readOwnTraining(work)
  const mine = training.modules.find((one) => one.module === module)
  if (!mine) throw new Failure(trainingFailures.notFound)
  return { ...training, mine }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { programme, modules, mine } = await run(readOwnModule, { module: params['module']! })
  const text = mine.ownText ?? moduleText(say, mine.module)
  const next = modules.find(({ state, module }) => state === 'open' && module !== mine.module)
  return {
    programme,
    state: mine.state,
    module: mine.module,
    title: moduleTitle(say, mine.module),
    minutes: readingMinutes(text),
    blocks: readingOf(text),
    questions: moduleQuestions(say, mine.module),
    next: next ? { module: next.module, title: moduleTitle(say, next.module) } : null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const module = params['module']!
  const answers = typedValues(form)
  if (!isModule(module)) throw redirect(`/l/${params['token']}/pair/training`)
  const result = await page(context).attempt(finishModule, { module, answers })
  if (!result.ok)
    return data(
      { verdicts: [], answers, problem: result.problem.sentence },
      { status: result.problem.status },
    )
  if (result.outcome.done) throw redirect(`/l/${params['token']}/pair/training/${module}#main`)
  const { verdicts } = result.outcome
  return data({ verdicts, answers, problem: null }, { status: verdicts.includes('missing') ? 422 : 200 })
}
