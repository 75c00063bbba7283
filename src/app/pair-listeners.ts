import { watchPair } from '#features/momentum/watch-pair.ts'
import { lookForPlaces } from '#features/rematches/look-for-places.ts'
import type { EndListener, PlacesListener } from '#features/pairs/pairs.jobs.ts'

/** Slices that act when a pair has ended: nothing asks for it any more. */
const ended: readonly EndListener[] = [watchPair]

/** Slices that keep account of places: they look again when a pair ends or a place is given away. */
const places: readonly PlacesListener[] = [lookForPlaces]

export const pairListeners = { ended, places } as const
