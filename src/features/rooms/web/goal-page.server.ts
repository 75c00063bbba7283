import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { deleteGoal } from '#features/goals/delete-goal.ts'
import { goalFailures, goalForm } from '#features/goals/goals.contract.ts'
import { writeGoal } from '#features/goals/write-goal.ts'
import { readGoalBook } from '../read-goal-book.ts'

/** `new` begins a goal; an id opens one of the pair's. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const name = params['goal']!
  return run(async function readGoal(work: Work) {
    const { programme, side, otherName, objectives, goals, mayWrite } = await readGoalBook(work)
    const goal = goals.find(({ goalId }) => goalId === name)
    if (!mayWrite || (!goal && name !== 'new'))
      throw new Failure(mayWrite ? goalFailures.notFound : goalFailures.closed)
    return { programme, side, otherName, objectives, goal: goal ?? null, now }
  }, undefined)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const goalId = params['goal'] === 'new' ? null : params['goal']!
  const form = await formOf(request)
  const removing = form.get('intent') === 'delete' && goalId !== null
  const checked = checkForm(form, goalForm)
  if (!removing && !checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result = removing
    ? await attempt(deleteGoal, { goalId })
    : checked.ok
      ? await attempt(writeGoal, { ...checked.values, goalId }, checked.submission)
      : null
  if (result?.ok === false)
    return data(
      { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
      { status: result.problem.status },
    )
  throw redirect(`/l/${params['token']!}/pair/goals`)
}
