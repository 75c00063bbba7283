import { lookForPlaces } from '#features/rematches/look-for-places.ts'
import type { PlacesListener } from '#features/pairs/pairs.jobs.ts'

/** Slices that keep account of places: they look again when a pair ends or a place is given away. */
export const placesListeners: readonly PlacesListener[] = [lookForPlaces]
