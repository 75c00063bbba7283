export { action, loader } from './topic-page.server.ts'
