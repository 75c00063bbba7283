import { useActionData, useLoaderData } from 'react-router'
import { BriefBody } from './brief-body.tsx'
import type { action, loader } from './brief-page.server.ts'

export { action, loader } from './brief-page.server.ts'

/** The same brief for a sponsor who signed in. */
export default function BriefPage() {
  const { brief, mayDecide } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <div className="text stack-wide">
      <BriefBody brief={brief} mayDecide={mayDecide} refused={refused} frame="workbench" />
    </div>
  )
}
