import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { checkForm } from '#platform/pages/read-form.ts'
import { approveMatch } from '../approve-match.ts'
import { readReview } from '../read-review.ts'
import { wantsALook } from '../review.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  const review = await page(context).run(readReview, { programmeId })
  if (!review.run) throw redirect(`/programmes/${programmeId}/match`)
  const pairs = review.rows.filter(({ forbidden }) => !forbidden)
  return {
    programmeId,
    programmeName: review.programmeName,
    approvedAt: review.approvedAt,
    seen: review.pairsMark,
    pairs: pairs.length,
    mentors: new Set(pairs.map(({ mentorId }) => mentorId)).size,
    forbidden: review.rows.length - pairs.length,
    unmatched: review.unmatchedCount,
    open: pairs.filter(wantsALook).map(({ key, mentor, mentee, fit }) => ({ key, mentor, mentee, fit })),
  }
}

const form = z.object({ reason: z.string().trim().max(1200).default(''), seen: z.string().catch('') })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const read = checkForm(await request.formData(), form)
  if (!read.ok) return data({ problem: null, code: 'reason', typed: read.typed }, { status: 422 })
  const done = await page(context).attempt(approveMatch, { programmeId, ...read.values }, read.submission)
  if (!done.ok) {
    const { sentence, code, status } = done.problem
    return data({ problem: sentence, code, typed: { reason: read.values.reason } }, { status })
  }
  throw redirect(`/programmes/${programmeId}/announce`)
}
