export { loader } from './file-page.server.ts'
