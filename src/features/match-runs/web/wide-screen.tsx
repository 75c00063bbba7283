import { useSyncExternalStore } from 'react'

const threeColumns = 75

/** Whether all three columns stand side by side, in letters of this size. Before scripts run the style sheet alone decides what is unfolded. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    (tell) => {
      window.addEventListener('resize', tell)
      return () => window.removeEventListener('resize', tell)
    },
    () => window.innerWidth >= threeColumns * parseFloat(getComputedStyle(document.documentElement).fontSize),
    () => false,
  )
}
