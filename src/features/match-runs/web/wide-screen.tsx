import { useSyncExternalStore } from 'react'

const threeColumns = 75

let wide = false

/** Looked at when the page has been drawn and whenever the window changes: asked for while drawing, it would make the browser lay all out. */
function look(): void {
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize)
  wide = matchMedia(`(min-width: ${threeColumns * letter}px)`).matches
}

/** Whether all three columns stand side by side, in letters of this size. Before scripts run the style sheet alone decides what is unfolded. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const lookAgain = () => {
        look()
        tell()
      }
      look()
      window.addEventListener('resize', lookAgain)
      return () => window.removeEventListener('resize', lookAgain)
    },
    () => wide,
    () => false,
  )
}
