export { loader } from './own-file-page.server.ts'
