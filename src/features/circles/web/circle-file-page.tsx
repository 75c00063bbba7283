export { loader } from './circle-file-page.server.ts'
