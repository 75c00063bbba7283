import { useSyncExternalStore } from 'react'

const kept = 'upstream.match.letters'

/** Whether single letters act as keys. Whoever speaks to the machine switches them off. */
export function useLetters(): boolean {
  return useSyncExternalStore(
    whenStorageChanges,
    () => localStorage.getItem(kept) !== 'off',
    () => true,
  )
}

export function setLetters(on: boolean): void {
  localStorage.setItem(kept, on ? 'on' : 'off')
  window.dispatchEvent(new Event('storage'))
}

function whenStorageChanges(tell: () => void): () => void {
  window.addEventListener('storage', tell)
  return () => window.removeEventListener('storage', tell)
}
