export { loader } from './certificate-page.server.ts'
