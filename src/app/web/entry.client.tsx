import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { carryRequests } from './connection.tsx'

carryRequests()
// Without a transition: nobody can use the page before this is done, and in slices the browser lays the page out anew between them.
hydrateRoot(document, <HydratedRouter />)
