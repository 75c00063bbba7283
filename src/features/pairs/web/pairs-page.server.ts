import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listPairs } from '../list-pairs.ts'
import type { PairStep } from '../pair.rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const { programme, pairs } = await run(listPairs, { programmeId: params['programmeId'] ?? '' })
  const steps = new Map<PairStep, number>()
  for (const { step } of pairs) steps.set(step, (steps.get(step) ?? 0) + 1)
  const step = new URL(request.url).searchParams.get('state')
  return {
    programme,
    pairs: steps.has(step as PairStep) ? pairs.filter((pair) => pair.step === step) : pairs,
    shown: steps.has(step as PairStep) ? (step as PairStep) : null,
    steps: [...steps],
    count: pairs.length,
    flagged: pairs.filter(({ brokenRule }) => brokenRule !== null).length,
  }
}
