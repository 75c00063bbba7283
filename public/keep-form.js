// Keeps one form that could not be sent and sends it when there is a signal, under the same submission key, so it counts once.
// Until then it rests on this device, locked with the address of the page, which is not stored; once sent it is deleted.
;(() => {
  const form = document.querySelector('form[data-keep]')
  const path = location.pathname
  const oldest = 6 * 86_400_000
  let waiting = null
  let busy = false

  const bytes = (text) => new TextEncoder().encode(text)
  const digest = (text) => crypto.subtle.digest('SHA-256', bytes(text))
  const canKeep = Boolean(globalThis.crypto?.subtle && globalThis.indexedDB)
  const name = async () => btoa(String.fromCharCode(...new Uint8Array(await digest(`name ${path}`))))
  const key = async () =>
    crypto.subtle.importKey('raw', await digest(`key ${path}`), 'AES-GCM', false, ['encrypt', 'decrypt'])

  const inStore = (act) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('upstream-kept', 1)
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('forms'))
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const db = opening.result
        const going = db.transaction('forms', 'readwrite')
        const asked = act(going.objectStore('forms'))
        going.addEventListener('complete', () => (db.close(), resolve(asked.result)))
        going.addEventListener('abort', () => (db.close(), reject(going.error)))
      })
    })

  async function keep(body) {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), bytes(body))
    const id = await name()
    await inStore((forms) => forms.put({ iv, sealed, at: Date.now() }, id))
  }
  async function forget() {
    waiting = null
    if (!canKeep) return
    const id = await name()
    await inStore((forms) => forms.delete(id)).catch(() => {})
  }
  async function recall() {
    const id = await name()
    const kept = await inStore((forms) => forms.get(id))
    if (!kept || Date.now() - kept.at > oldest) return forget()
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await key(), kept.sealed)
    waiting = new TextDecoder().decode(open)
    if (form) refill(new URLSearchParams(waiting))
    void send()
  }
  function refill(fields) {
    for (const [field, value] of fields)
      for (const input of form.querySelectorAll(`[name="${CSS.escape(field)}"]`)) {
        if (input.type === 'radio') input.checked = input.value === value
        else input.value = value
      }
  }
  function say(which) {
    for (const note of document.querySelectorAll('[data-kept],[data-kept-open]'))
      note.hidden = !which || !note.matches(which)
  }

  async function send() {
    if (!waiting || busy) return
    busy = true
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(path, { method: 'POST', headers, body: waiting }).catch(() => null)
    busy = false
    if (!answer || answer.status >= 500) {
      const kept = canKeep && (await keep(waiting).then(() => true, () => false))
      return say(kept ? '[data-kept]' : '[data-kept-open]')
    }
    await forget()
    say(null)
    // What the server does not take it says on its own page, with everything typed.
    if (answer.ok) location.assign(answer.redirected ? answer.url : path)
    else if (form) form.submit()
  }

  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    waiting = new URLSearchParams(new FormData(form)).toString()
    void send()
  })
  addEventListener('online', () => void send())
  setInterval(() => void send(), 10_000)
  for (const note of document.querySelectorAll('[data-keeps]')) note.hidden = !canKeep
  if (canKeep) recall().catch(() => {})
})()
