export { loader } from './own-data-page.server.ts'
