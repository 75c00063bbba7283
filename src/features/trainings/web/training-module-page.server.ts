import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import type { Work } from '#platform/database/work.ts'
import { describeTraining } from '../describe-training.ts'
import { readingOf } from '../markdown.rules.ts'
import { moduleQuestions, moduleText, moduleTitle } from '../module-words.rules.ts'
import { saveModule } from '../save-module.ts'
import { isModule } from '../training-gate.rules.ts'
import { moduleForm, trainingFailures } from '../trainings.contract.ts'

async function readModule(work: Work, { programmeId, module }: { programmeId: string; module: string }) {
  const { modules } = await describeTraining(work, { programmeId })
  const found = modules.find((one) => one.module === module)
  if (!found) throw new Failure(trainingFailures.notFound)
  return found
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const programmeId = params['programmeId']!
  const found = await run(readModule, { programmeId, module: params['module']! })
  const text = found.ownText ?? moduleText(say, found.module)
  return {
    programmeId,
    module: found.module,
    title: moduleTitle(say, found.module),
    isOn: found.isOn,
    own: found.ownText !== null,
    mark: found.mark,
    text,
    blocks: readingOf(text),
    questions: moduleQuestions(say, found.module),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const programmeId = params['programmeId']!
  const module = params['module']!
  if (!isModule(module)) throw redirect(`/programmes/${programmeId}/training`)
  const form = await formOf(request)
  const original = form.get('intent') === 'original'
  if (original) form.set('text', moduleText(say, module))
  const checked = checkForm(form, moduleForm)
  if (!checked.ok)
    return data(
      { problems: checked.problems, problem: null, typed: checked.typed, blocks: null },
      { status: 422 },
    )
  const { isOn, text, seen } = checked.values
  const typed = { isOn: isOn ? 'yes' : 'no', text, seen }
  if (form.get('intent') === 'preview')
    return data({ problems: {}, problem: null, typed, blocks: readingOf(text) })
  const ownText = text === moduleText(say, module) ? null : text
  const result = await attempt(saveModule, { programmeId, module, isOn, ownText, seen }, checked.submission)
  if (result.ok) throw redirect(`/programmes/${programmeId}/training?saved`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed, blocks: null },
    { status: result.problem.status },
  )
}
