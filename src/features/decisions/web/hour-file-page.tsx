export { loader } from './hour-file-page.server.ts'
