import { redirect, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'

const firstPage = {
  coordinator: '/programmes',
  administrator: '/access',
  sponsor: '/briefs',
  'case-handler': '/cases',
  participant: '/our-pair',
} as const

export function loader({ context }: LoaderFunctionArgs) {
  const { actor } = page(context)
  throw redirect(actor.kind === 'account' ? firstPage[actor.role] : '/sign-in')
}
