export { action, loader } from './new-topic-page.server.ts'

export { default } from './topic-page.tsx'
