import { redirect, type ActionFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { languageForm } from '../accounts.contract.ts'
import { chooseLanguage } from '../choose-language.ts'
import { returnTarget } from '../return-target.rules.ts'

const year = 365 * 24 * 3600

export function loader() {
  throw redirect('/account')
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { actor, attempt, cookies } = page(context)
  const form = await readForm(request, languageForm)
  if (!form.ok) throw redirect('/')
  cookies.set('language', form.values.language, year)
  if (actor.kind === 'account') await attempt(chooseLanguage, form.values)
  throw redirect(languageTarget(form.values.to))
}

/** Back to where the switch was, which may well be the sign-in page. */
function languageTarget(to: string | undefined): string {
  return to && /^\/(sign-in|set-up|sign-out)([/?]|$)/.test(to) && !/[\\\p{Cc}]/u.test(to)
    ? to
    : returnTarget(to)
}
