export default function SetUpPage() {
  return (
    <main id="content">
      <h1>Set up this installation</h1>
    </main>
  )
}
