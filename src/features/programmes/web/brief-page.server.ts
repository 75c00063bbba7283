export { action, loader } from './brief-link-page.server.ts'
