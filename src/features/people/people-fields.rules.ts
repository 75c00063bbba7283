/** What of a person is kept from an HR file. Everything else in the file is not stored. */
export const peopleFields = [
  'employeeId',
  'fullName',
  'givenName',
  'familyName',
  'email',
  'managerId',
  'managerEmail',
  'department',
  'location',
  'region',
  'country',
  'level',
  'jobTitle',
  'hiredOn',
  'leftOn',
  'languages',
  'timeZone',
  'offeredTopics',
  'wantedTopics',
  'interests',
  'participation',
] as const

export type PeopleField = (typeof peopleFields)[number]

export function isPeopleField(text: string): text is PeopleField {
  return (peopleFields as readonly string[]).includes(text)
}

/**
 * Names under which HR systems export each field, in English and German, written as `plainName` leaves them. The first
 * entries are the canonical file's own.
 */
export const fieldNames: Readonly<Record<PeopleField, string>> = {
  employeeId:
    'employee id|employee number|employee no|employee nr|employee|employee code|employeeid|emp id|emp no|empl id|person id|person number|personnel number|personnel no|pernr|staff id|staff number|staff no|worker id|worker number|associate id|payroll number|payroll id|user id|userid|id|personalnummer|personal nr|persnr|pers nr|mitarbeiternummer|mitarbeiter nr|mitarbeiter id|mitarbeiterid|stammnummer',
  fullName:
    'full name|name|display name|displayname|employee name|worker|worker name|legal name|preferred name|complete name|formatted name|vollstandiger name|mitarbeitername|mitarbeiter|name vorname|anzeigename',
  givenName: 'first name|firstname|given name|forename|legal first name|preferred first name|vorname|rufname',
  familyName: 'last name|lastname|surname|family name|legal last name|nachname|familienname|zuname',
  email:
    'email|e mail|mail|email address|e mail address|work email|workemail|business email|company email|primary email|primary work email|email work|email primary work|user principal name|upn|dienstliche e mail|e mail adresse|e mail geschaftlich|geschaftliche e mail|mailadresse|emailadresse',
  managerId:
    'manager id|managerid|manager employee id|manager number|manager personnel number|manager|line manager id|line manager|supervisor id|supervisor eid|supervisor|reports to|reports to id|reporting to|direct manager id|manager user sys id|boss id|vorgesetzter|vorgesetzte|vorgesetzten id|vorgesetzter id|personalnummer vorgesetzter|fuhrungskraft|fuhrungskraft id|personalnummer fuhrungskraft',
  managerEmail:
    'manager email|manager e mail|manager work email|supervisor email|line manager email|reports to email|e mail vorgesetzter|e mail fuhrungskraft|vorgesetzter e mail|fuhrungskraft e mail|manager|line manager|supervisor|reports to|reporting to|vorgesetzter|fuhrungskraft',
  department:
    'department|department name|dept|business unit|division|org unit|organizational unit|organisational unit|organization unit|cost center name|supervisory organization|team|abteilung|abteilungsname|bereich|organisationseinheit|orgeinheit|fachbereich',
  location:
    'location|office|work location|location name|site|city|town|workplace|standort|arbeitsort|ort|dienstort|stadt|buro|niederlassung',
  region: 'region|geo|geography|area|market|location region|gebiet|regionen',
  country:
    'country|country code|country region|location country|work country|nation|land|landercode|landerschlussel|arbeitsland',
  level:
    'grade|level|job level|job grade|pay grade|grade level|management level|career level|compensation grade|seniority|seniority level|hierarchy level|band|job band|stufe|ebene|hierarchieebene|karrierestufe|gehaltsstufe|entgeltgruppe|tarifgruppe|fuhrungsebene',
  jobTitle:
    'job title|title|position|position title|job|business title|job name|job profile|job profile name|designation|stelle|stellenbezeichnung|position bezeichnung|funktion|jobtitel|berufsbezeichnung|tatigkeit',
  hiredOn:
    'hired on|hire date|hiredate|date of hire|start date|startdate|employment start date|original hire date|most recent hire date|joined|joined on|joining date|date of joining|entry date|eintritt|eintrittsdatum|einstellungsdatum|beginn|startdatum',
  leftOn:
    'left on|termination date|terminationdate|end date|enddate|employment end date|leaving date|exit date|last day|last day of work|last working day|date of leaving|austritt|austrittsdatum|kundigungsdatum|letzter arbeitstag|enddatum|ende',
  languages:
    'languages|language|spoken languages|preferred language|language skills|sprachen|sprache|sprachkenntnisse|korrespondenzsprache',
  timeZone: 'time zone|timezone|tz|work time zone|zeitzone',
  offeredTopics:
    'skills offered|topics offered|offered topics|offers|can teach|skills to share|angebotene themen|bietet an|angebot',
  wantedTopics:
    'skills wanted|topics wanted|wanted topics|wants|wants to learn|skills to learn|learning goals|gewunschte themen|mochte lernen|wunschthemen',
  interests: 'interests|hobbies|interessen|hobbys',
  participation:
    'role|participation|takes part as|mentoring role|programme role|program role|teilnahme|teilnahme als|mentoring rolle|rolle',
}

/**
 * Columns that are never mapped unless somebody decides it: what protects a person, what would let a file choose an
 * organisation, and what could be mistaken for rights. A file grants no rights, whatever its columns say.
 */
const protectedNames =
  'gender|sex|gender identity|pronouns|ethnicity|race|race ethnicity|ethnic group|ethnic origin|religion|creed|birth year|birth date|birthdate|birthday|date of birth|dob|year of birth|age|nationality|citizenship|disability|disabled|disability status|veteran|veteran status|sexual orientation|marital status|family status|number of children|children|health|union member|trade union|political party|immigration status|personality|salary|base salary|compensation|pay|annual salary|bank account|iban|ssn|social security number|tax id|national id|passport number|home address|private email|personal email|home phone|geschlecht|ethnie|herkunft|religionszugehorigkeit|konfession|geburtsdatum|geburtsjahr|geburtstag|alter|staatsangehorigkeit|nationalitat|behinderung|schwerbehinderung|schwerbehindert|familienstand|kinder|gehalt|grundgehalt|bankverbindung|steuer id|steuernummer|sozialversicherungsnummer|private e mail|privatadresse'
const organisationNames =
  'organisation|organization|organisation id|organization id|organisationid|organizationid|org id|org|tenant|tenant id|tenantid|company|company id|company code|client|client id|mandant|mandanten nr|buchungskreis|firma|unternehmen|gesellschaft'
const rightsNames =
  'role|roles|user role|system role|access role|permission|permissions|permission group|access level|access rights|is admin|admin|administrator|rights|user group|user type|account type|password|rolle|rollen|benutzerrolle|berechtigung|berechtigungen|passwort|kennwort'

export type WithheldColumn = 'protected' | 'organisation' | 'rights'

const withheld: readonly (readonly [WithheldColumn, ReadonlySet<string>])[] = [
  ['protected', new Set(protectedNames.split('|'))],
  ['organisation', new Set(organisationNames.split('|'))],
  ['rights', new Set(rightsNames.split('|'))],
]

export function withheldColumn(header: string): WithheldColumn | undefined {
  const name = plainName(header)
  return withheld.find(([, names]) => names.has(name))?.[0]
}

/** A header without case, marks, underscores, camel case or brackets: `Worker_ID (Pers.-Nr.)` is `worker id pers nr`. */
export function plainName(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
