import type { Say } from '#words/speak.ts'
import { oneLine, type MailContent } from './mail-content.rules.ts'
import { mailEmails } from './mails.emails.ts'
import { mailMessages } from './mails.messages.ts'

export interface MailFrame {
  readonly say: Say
  readonly language: string
  readonly organisationName: string
  readonly kind: 'programme' | 'necessary'
  /** Where the one button leads, or nothing when nothing is asked. */
  readonly actionUrl: string | null
  readonly helpUrl: string
  readonly fewerUrl: string | null
  /** Other mails that travel inside this one, each with its own link. */
  readonly also?: readonly { readonly content: MailContent; readonly url: string | null }[]
}

/** One small template for every mail: text and HTML say the same. No picture, no font, no address is loaded from anywhere. */
export function renderMail(content: MailContent, frame: MailFrame): { text: string; html: string } {
  const clean = { ...frame, organisationName: oneLine(frame.organisationName) }
  return { text: renderText(content, clean), html: renderHtml(content, clean) }
}

function renderText(
  { paragraphs, action, note }: MailContent,
  { say, organisationName, kind, actionUrl, helpUrl, fewerUrl, also = [] }: MailFrame,
): string {
  const why = say(kind === 'necessary' ? mailMessages.footNecessary : mailMessages.footWhy, {
    organisation: organisationName,
  })
  return [
    ...paragraphs,
    ...(action && actionUrl ? [`${action}:\n${actionUrl}`] : []),
    ...(note ? [note] : []),
    ...(also.length > 0 ? [say(mailEmails.digestMore)] : []),
    ...also.map(({ content, url }) =>
      [content.subject, ...content.paragraphs, ...(url ? [`${content.action ?? ''}:\n${url}`] : [])].join(
        '\n\n',
      ),
    ),
    [
      '-- ',
      why,
      `${say(mailMessages.footHelp)}: ${helpUrl}`,
      ...(fewerUrl ? [`${say(mailMessages.footFewer)}: ${fewerUrl}`] : []),
    ].join('\n'),
  ].join('\n\n')
}

function renderHtml(content: MailContent, frame: MailFrame): string {
  const { say, language, organisationName, kind, actionUrl, helpUrl, fewerUrl, also = [] } = frame
  const why = say(kind === 'necessary' ? mailMessages.footNecessary : mailMessages.footWhy, {
    organisation: organisationName,
  })
  const button =
    content.action && actionUrl
      ? `<p style="margin:28px 0 8px"><a class="b" href="${escape(actionUrl)}" style="display:inline-block;padding:13px 22px;background:#1c1b19;color:#faf7f1;border-radius:3px;text-decoration:none;font-weight:600">${escape(content.action)}</a></p>`
      : ''
  const copy =
    content.action && actionUrl
      ? `<p class="q" style="margin:24px 0 0;font-size:12px;line-height:17px;color:#4a4741">${escape(say(mailMessages.copyAddress))}<br><span style="word-break:break-all">${escape(actionUrl)}</span></p>`
      : ''
  const note = content.note
    ? `<p class="q" style="margin:12px 0 0;font-size:14px;line-height:20px;color:#4a4741">${escape(content.note)}</p>`
    : ''
  const fewer = fewerUrl
    ? ` &nbsp;·&nbsp; <a class="l" href="${escape(fewerUrl)}" style="color:#1f4b99">${escape(say(mailMessages.footFewer))}</a>`
    : ''
  return `<!doctype html>
<html lang="${escape(language)}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(content.subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
  .p { background: #12161a !important; color: #f3efe7 !important }
  .q { color: #c9c3b7 !important }
  .b { background: #f3efe7 !important; color: #12161a !important }
  .l { color: #9cbeff !important }
  .f { border-color: #2e363c !important }
}
</style>
</head>
<body class="p" style="margin:0;background:#faf7f1;color:#1c1b19">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td class="p" align="center" style="padding:32px 20px;background:#faf7f1">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:600px"><tr><td class="p" align="start" style="font-family:Verdana,'DejaVu Sans',sans-serif;font-size:16px;line-height:25px;color:#1c1b19">
<p class="q" style="margin:0 0 24px;font-family:Georgia,serif;font-size:17px;color:#4a4741">${escape(organisationName)}</p>
${content.paragraphs.map((paragraph) => `<p style="margin:0 0 14px">${escape(paragraph)}</p>`).join('\n')}
${button}${note}${copy}${also.length > 0 ? renderAlso(also, say(mailEmails.digestMore)) : ''}
<p class="q f" style="margin:36px 0 0;padding-top:14px;border-top:1px solid #ded7c9;font-size:13px;line-height:20px;color:#4a4741">${escape(why)}<br><a class="l" href="${escape(helpUrl)}" style="color:#1f4b99">${escape(say(mailMessages.footHelp))}</a>${fewer}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`
}

function renderAlso(also: NonNullable<MailFrame['also']>, title: string): string {
  const parts = also.map(({ content, url }) => {
    const link = url
      ? `<p style="margin:6px 0 0"><a class="l" href="${escape(url)}" style="color:#1f4b99">${escape(content.action ?? content.subject)}</a></p>`
      : ''
    const lines = content.paragraphs.map((line) => `<p style="margin:6px 0 0">${escape(line)}</p>`).join('')
    return `<h2 style="margin:22px 0 0;font-size:16px;line-height:25px">${escape(content.subject)}</h2>${lines}${link}`
  })
  return `<p class="q f" style="margin:32px 0 0;padding-top:14px;border-top:1px solid #ded7c9;color:#4a4741">${escape(title)}</p>${parts.join('\n')}`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!)
}
