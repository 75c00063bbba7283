import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { listReadiness } from '../list-readiness.ts'
import { moduleTitle } from '../module-words.rules.ts'
import { takeBackWaiver } from '../take-back-waiver.ts'
import { moduleKeys } from '../training-modules.data.ts'
import { takeBackForm, waiverForm } from '../trainings.contract.ts'
import { waiveTraining } from '../waive-training.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const programmeId = params['programmeId']!
  const { people, programme } = await run(listReadiness, { programmeId })
  return {
    programmeId,
    programme,
    modules: moduleKeys.map((value) => ({ value, label: moduleTitle(say, value) })),
    people: people.map(({ open, waivers, ...person }) => ({
      ...person,
      open: open.map((module) => moduleTitle(say, module)),
      waivers: waivers.map(({ module, reason, by, at }) => ({
        module,
        title: moduleTitle(say, module),
        reason,
        by,
        at,
      })),
    })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId']!
  const here = `/programmes/${programmeId}/training/people`
  const form = await formOf(request)
  const back = form.get('intent') === 'take-back'
  const checked = back ? checkForm(form, takeBackForm) : checkForm(form, waiverForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result =
    'reason' in checked.values
      ? await attempt(waiveTraining, { programmeId, ...checked.values }, checked.submission)
      : await attempt(takeBackWaiver, { programmeId, ...checked.values }, checked.submission)
  if (result.ok) throw redirect(here)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
