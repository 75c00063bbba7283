/** Where the demo organisation works and what its departments are called. Invented, like the organisation. */
export interface Place {
  readonly location: string
  readonly region: string
  readonly country: string
  readonly timeZone: string
  readonly language: string
  /** Parts in a hundred of all people who work here. */
  readonly share: number
}

export const places: readonly Place[] = [
  {
    location: 'Rotterdam',
    region: 'Europe',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    language: 'nl',
    share: 20,
  },
  {
    location: 'Hamburg',
    region: 'Europe',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    language: 'de',
    share: 16,
  },
  {
    location: 'Leeds',
    region: 'Europe',
    country: 'GB',
    timeZone: 'Europe/London',
    language: 'en',
    share: 12,
  },
  {
    location: 'Valencia',
    region: 'Europe',
    country: 'ES',
    timeZone: 'Europe/Madrid',
    language: 'es',
    share: 7,
  },
  {
    location: 'Halifax',
    region: 'Americas',
    country: 'CA',
    timeZone: 'America/Halifax',
    language: 'en',
    share: 9,
  },
  {
    location: 'Houston',
    region: 'Americas',
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
    share: 8,
  },
  {
    location: 'Santos',
    region: 'Americas',
    country: 'BR',
    timeZone: 'America/Sao_Paulo',
    language: 'pt',
    share: 5,
  },
  {
    location: 'Dubai',
    region: 'Middle East',
    country: 'AE',
    timeZone: 'Asia/Dubai',
    language: 'ar',
    share: 7,
  },
  {
    location: 'Mumbai',
    region: 'Asia Pacific',
    country: 'IN',
    timeZone: 'Asia/Kolkata',
    language: 'hi',
    share: 7,
  },
  {
    location: 'Singapore',
    region: 'Asia Pacific',
    country: 'SG',
    timeZone: 'Asia/Singapore',
    language: 'zh',
    share: 6,
  },
  {
    location: 'Auckland',
    region: 'Asia Pacific',
    country: 'NZ',
    timeZone: 'Pacific/Auckland',
    language: 'en',
    share: 3,
  },
]

export const departments: readonly string[] = [
  'Operations',
  'Fleet',
  'Customer Service',
  'Sales',
  'Finance',
  'People and Culture',
  'Information Technology',
  'Data and Analytics',
  'Legal and Compliance',
  'Marketing',
  'Procurement',
  'Sustainability',
]

/** Titles by level, 1 to 10; the department follows after a comma from level 9 downwards. */
export const titles: readonly string[] = [
  'Trainee',
  'Associate',
  'Specialist',
  'Senior Specialist',
  'Team Lead',
  'Manager',
  'Senior Manager',
  'Director',
  'Vice President',
  'Chief Executive',
]
