import { Button, LinkButton } from '../button.tsx'
import { DoorOr, DoorShell } from '../door-shell.tsx'
import { KeyIcon } from '../icons.tsx'
import { TextField } from '../text-field.tsx'
import { sampleBrand } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const shared = {
  skip: 'Skip to the form',
  brand: sampleBrand,
  help: { href: '#concern', label: 'Get help in confidence' },
  foot: <a href="#language">English (UK)</a>,
  portrait: {
    seed: 'halvard-wren',
    label:
      'Twenty-six rings, one for each week of a pair: the left arc is the mentor, the right arc the leader',
    say: (
      <>
        One pair, twenty-six weeks. Each ring is an hour together:{' '}
        <span className="mentor strong">what the mentor taught</span>,{' '}
        <span className="mentee strong">what the leader gave back</span>. A missing ring is a week that did
        not happen.
      </>
    ),
  },
}

export const doorScenes: readonly Scene[] = [
  {
    name: 'sign-in',
    title: 'Sign in',
    sheet: 'link-page',
    page: (
      <DoorShell
        {...shared}
        title="Sign in to Halvard & Wren"
        lead="Leaders rarely need this page. The links in your mail open what you need."
      >
        <LinkButton look="ink" href="#sso">
          Continue with single sign-on
        </LinkButton>
        <Button type="button" icon={<KeyIcon />}>
          Use a passkey
        </Button>
        <DoorOr>or have a link mailed to you</DoorOr>
        <form method="post" action="#mail">
          <TextField name="email" type="email" label="Work e-mail" autoComplete="email" />
          <Button>Mail me a link</Button>
        </form>
        <p className="small quiet">It works for ten minutes, from any device.</p>
      </DoorShell>
    ),
  },
  {
    name: 'first-run',
    title: 'Set up',
    sheet: 'link-page',
    page: (
      <DoorShell
        {...shared}
        title="Set up this installation"
        lead="Nobody has signed in yet. It takes about four minutes and nothing leaves this server."
      >
        <form method="post" action="#setup">
          <ol className="steps">
            <li>
              <div>
                <h2>Prove it is yours</h2>
                <p className="small quiet">Type the setup code printed when the server started.</p>
                <TextField
                  name="code"
                  label="Setup code"
                  initial="7K2M"
                  autoComplete="off"
                  spellCheck={false}
                />
              </div>
            </li>
            <li>
              <div>
                <h2>Name your organisation</h2>
                <p className="small quiet">and the first coordinator</p>
              </div>
            </li>
            <li>
              <div>
                <h2>Choose how people sign in</h2>
                <p className="small quiet">Single sign-on, passkeys or mailed links</p>
              </div>
            </li>
          </ol>
          <Button look="ink">Check the code</Button>
        </form>
        <p className="small">
          <a href="#demo">Look around with invented people first</a>
        </p>
      </DoorShell>
    ),
  },
]
