import { useSyncExternalStore } from 'react'
import { WarningIcon } from '#ui/icons.tsx'
import { useSay } from '#words/say.tsx'
import { connection } from './connection.tsx'
import { pageMessages } from './page.messages.ts'

/** Says so while the connection is lost, and that nothing else is. */
export function LostConnection() {
  const say = useSay()
  const lost = useSyncExternalStore(connection.subscribe, connection.isLost, () => false)
  return (
    <div role="status">
      {lost ? (
        <p className="toast toast-top">
          <WarningIcon />
          {say(pageMessages.lost)}
        </p>
      ) : null}
    </div>
  )
}
