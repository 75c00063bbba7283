import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { listOwnPairs } from '../list-own-pairs.ts'
import { openOwnPair } from '../open-own-pair.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return { pairs: await page(context).run(listOwnPairs, undefined) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const pairId = String((await formOf(request)).get('pair') ?? '')
  const { token } = await page(context).run(openOwnPair, { pairId })
  throw redirect(`/l/${token}/pair`)
}
