-- Made from the migrations by `npm run generate`; do not edit.

table accounts
  organisation_id uuid not null
  account_id uuid not null
  person_id uuid
  name text not null
  address text not null
  password_hash text
  roles _text not null
  state text not null default
  language text
  created_at timestamptz not null
  CHECK ((length(address) <= 320))
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
  PRIMARY KEY (organisation_id, account_id)
  UNIQUE (organisation_id, address)

table audit_entries
  organisation_id uuid not null
  number int8 not null
  at timestamptz not null
  actor_kind text not null
  actor_id uuid
  action text not null
  subject_kind text not null
  subject_id text not null
  detail jsonb not null default
  hash text not null
  PRIMARY KEY (organisation_id, number)

table audit_heads
  organisation_id uuid not null
  number int8 not null
  hash text not null
  PRIMARY KEY (organisation_id)

table mailed_links
  organisation_id uuid not null
  link_id uuid not null
  purpose text not null
  account_id uuid
  person_id uuid
  subject_id uuid
  token_digest text not null
  created_at timestamptz not null
  ends_at timestamptz not null
  used_at timestamptz
  PRIMARY KEY (organisation_id, link_id)
  UNIQUE (organisation_id, token_digest)

table matrix_lines
  organisation_id uuid not null
  employee_id text not null
  manager_employee_id text not null
  PRIMARY KEY (organisation_id, employee_id, manager_employee_id)

table organisation_register
  organisation_id uuid not null
  created_at timestamptz not null
  PRIMARY KEY (organisation_id)

table organisations
  organisation_id uuid not null
  name text not null
  default_language text not null default
  default_time_zone text not null default
  created_at timestamptz not null
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  PRIMARY KEY (organisation_id)

table people
  organisation_id uuid not null
  person_id uuid not null
  employee_id text not null
  full_name text not null
  email text
  department text
  location text
  region text
  country text
  level int4
  job_title text
  hired_on date
  left_on date
  languages _text not null default
  time_zone text
  manager_employee_id text
  created_at timestamptz not null
  changed_at timestamptz not null
  CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 200)))
  PRIMARY KEY (organisation_id, person_id)
  UNIQUE (organisation_id, employee_id)
  CREATE INDEX people_by_email ON public.people USING btree (organisation_id, email)
  CREATE INDEX people_by_manager ON public.people USING btree (organisation_id, manager_employee_id)

table sessions
  organisation_id uuid not null
  session_id uuid not null
  account_id uuid not null
  token_digest text not null
  role text not null
  device text not null
  created_at timestamptz not null
  seen_at timestamptz not null
  ends_at timestamptz not null
  ended_at timestamptz
  FOREIGN KEY (organisation_id, account_id) REFERENCES accounts(organisation_id, account_id)
  PRIMARY KEY (organisation_id, session_id)
  UNIQUE (organisation_id, token_digest)
  CREATE INDEX sessions_by_account ON public.sessions USING btree (organisation_id, account_id)

table setup_codes
  code_digest text not null
  created_at timestamptz not null
  used_at timestamptz
  PRIMARY KEY (code_digest)

table sign_in_addresses
  address_digest text not null
  organisation_id uuid not null
  account_id uuid not null
  PRIMARY KEY (address_digest, organisation_id)

table sign_in_tries
  digest text not null
  failures int4 not null
  last_at timestamptz not null
  PRIMARY KEY (digest)

table submissions
  organisation_id uuid not null
  key uuid not null
  use_case text not null
  outcome jsonb
  at timestamptz not null
  PRIMARY KEY (organisation_id, key)
