import { apiRoute, fileRoute, type ApiRoute } from '#platform/http/api-route.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { listPeople } from './list-people.ts'
import { mapColumns } from './map-columns.ts'
import { peopleEndpoints } from './people.contract.ts'
import { previewImport } from './preview-import.ts'
import { readImport } from './read-import.ts'
import { readPerson } from './read-person.ts'
import { receivePeopleFile } from './receive-people-file.ts'

export const peopleRoutes: readonly ApiRoute[] = [
  apiRoute(peopleEndpoints.list, listPeople),
  apiRoute(peopleEndpoints.read, readPerson),
  fileRoute(peopleEndpoints.receiveFile, receivePeopleFile),
  apiRoute(peopleEndpoints.readImport, readImport),
  apiRoute(peopleEndpoints.mapColumns, mapColumns),
  apiRoute(peopleEndpoints.preview, previewImport),
  apiRoute(peopleEndpoints.apply, applyImport),
  apiRoute(peopleEndpoints.cancel, cancelImport),
]
