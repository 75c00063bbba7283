import { useSyncExternalStore } from 'react'

const threeColumns = '(min-width: 75rem)'

/** Whether all three columns stand side by side. Before scripts run the style sheet alone decides what is unfolded. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(threeColumns)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => matchMedia(threeColumns).matches,
    () => false,
  )
}
