import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { carryRequests } from './connection.tsx'

carryRequests()
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />)
})
