import { z } from 'zod'

/** What came out of a form: clean values, or the problems by field with everything the person typed. */
export type FormReading<Values> =
  | { readonly ok: true; readonly values: Values; readonly submission: string | undefined }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>>; readonly typed: Typed }

export type Typed = Readonly<Record<string, string | string[]>>

/** Hidden field that makes a second submit the same submit. Rendered by `SubmissionKey`. */
export const submissionField = '_submission'

/**
 * Reads and checks a form. A field that occurs more than once becomes a list. Problems carry the message of the schema,
 * which is a message id of the slice: the page says it in the person's language.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormReading<z.infer<Schema>>> {
  return checkForm(await formOf(request), schema)
}

/** The form of a request. One that is missing or cut off reads as an empty one, so the page says what it needs. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) return new FormData()
    throw error
  }
}

export function checkForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): FormReading<z.infer<Schema>> {
  const typed = typedValues(form)
  const submission = form.get(submissionField)
  const result = schema.safeParse(typed)
  if (result.success) {
    const key = z.uuid().safeParse(submission)
    return { ok: true, values: result.data, submission: key.success ? key.data : undefined }
  }
  const problems: Record<string, string> = {}
  for (const issue of result.error.issues) problems[issue.path.join('.')] ??= issue.message
  return { ok: false, problems, typed }
}

export function typedValues(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name === submissionField) continue
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string')
    typed[name] = texts.length === 1 ? texts[0]! : texts
  }
  return typed
}
