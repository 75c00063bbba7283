/** What a key in the list of pairs asks for. */
export type GridCommand =
  | { readonly do: 'move'; readonly by: number; readonly extend: boolean }
  | { readonly do: 'move-to'; readonly edge: 'first' | 'last' }
  | { readonly do: 'flagged'; readonly by: 1 | -1 }
  | { readonly do: 'cell'; readonly by: 1 | -1 }
  | {
      readonly do:
        | 'open'
        | 'close'
        | 'lock'
        | 'forbid'
        | 'alternatives'
        | 'review'
        | 'clear'
        | 'select'
        | 'search'
        | 'solve'
        | 'compare'
        | 'help'
        | 'undo'
        | 'redo'
    }

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const page = 10

/** Keys that print a letter can be switched off; arrows and the like always work. */
export function commandOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  letters: boolean,
): GridCommand | null {
  if (altKey) return null
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return null
    return { do: shiftKey ? 'redo' : 'undo' }
  }
  switch (key) {
    case 'ArrowDown':
      return { do: 'move', by: 1, extend: shiftKey }
    case 'ArrowUp':
      return { do: 'move', by: -1, extend: shiftKey }
    case 'PageDown':
      return { do: 'move', by: page, extend: false }
    case 'PageUp':
      return { do: 'move', by: -page, extend: false }
    case 'Home':
      return { do: 'move-to', edge: 'first' }
    case 'End':
      return { do: 'move-to', edge: 'last' }
    case 'ArrowRight':
      return { do: 'cell', by: 1 }
    case 'ArrowLeft':
      return { do: 'cell', by: -1 }
    case 'Enter':
      return { do: 'open' }
    case 'Escape':
      return { do: 'close' }
    case ' ':
      return { do: 'select' }
  }
  return letters ? letterCommand(key, shiftKey) : null
}

function letterCommand(key: string, shiftKey: boolean): GridCommand | null {
  if (key === '/') return { do: 'search' }
  if (key === '?') return { do: 'help' }
  if (shiftKey) return key.toLowerCase() === 'r' ? { do: 'solve' } : null
  switch (key) {
    case 'j':
      return { do: 'move', by: 1, extend: false }
    case 'k':
      return { do: 'move', by: -1, extend: false }
    case 'n':
      return { do: 'flagged', by: 1 }
    case 'p':
      return { do: 'flagged', by: -1 }
    case 'l':
      return { do: 'lock' }
    case 'f':
      return { do: 'forbid' }
    case 'a':
      return { do: 'alternatives' }
    case 'm':
      return { do: 'review' }
    case 'x':
      return { do: 'clear' }
    case 'c':
      return { do: 'compare' }
    default:
      return null
  }
}
