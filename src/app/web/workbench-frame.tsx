import { Outlet } from 'react-router'

export default function WorkbenchFrame() {
  return (
    <main id="content">
      <Outlet />
    </main>
  )
}
