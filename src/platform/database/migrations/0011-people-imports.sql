-- Reason: an HR file is staged, checked and compared before anything of it touches a person. Staged cells are gone when the import
-- ends; what stays is what was counted, the rows nobody mended, and who left or moved, which pairs must hear about.

alter table people
  -- Absent: the last file that names everybody did not name this person.
  add column presence text not null default 'named' check (presence in ('named', 'absent')),
  add column absent_since date,
  -- Answers some HR exports already carry; enrolment offers them as a first draft.
  add column offered_topics text[] not null default '{}',
  add column wanted_topics text[] not null default '{}',
  add column interests text[] not null default '{}',
  add column participation text check (participation in ('mentor', 'mentee', 'both', 'none'));
create index people_by_name on people (organisation_id, full_name, person_id);

-- One row an organisation: locked while an import is applied, and says which import the people stand at.
create table people_registers (
  organisation_id uuid primary key,
  last_import_id uuid,
  changed_at timestamptz not null
);
select build_wall('people_registers');
grant select, insert, update on people_registers to upstream_app;

create table people_imports (
  organisation_id uuid not null,
  import_id uuid not null,
  state text not null check (state in ('new', 'receiving', 'columns', 'checking', 'rows', 'settling', 'difference', 'applying', 'applied', 'cancelled', 'failed')),
  file_name text not null,
  encoding text,
  delimiter text,
  header jsonb not null default '[]',
  row_count integer not null default 0,
  mapping jsonb not null default '{}',
  date_forms jsonb not null default '{}',
  level_words jsonb not null default '{}',
  names_everybody boolean not null default true,
  -- The last row a job has dealt with; a job that was killed goes on from here.
  progress integer not null default 0,
  -- False when a row changed since rows, chart and difference were last settled.
  settled boolean not null default false,
  -- The import the people stood at when the difference was made. Another one since makes it stale.
  compared_with uuid,
  summary jsonb not null default '{}',
  failure jsonb,
  started_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, import_id)
);
create index people_imports_by_time on people_imports (organisation_id, created_at);
select build_wall('people_imports');
grant select, insert, update, delete on people_imports to upstream_app;

create table people_import_rows (
  organisation_id uuid not null,
  import_id uuid not null,
  number integer not null,
  line integer not null,
  cells jsonb not null,
  state text not null default 'unread' check (state in ('unread', 'ready', 'needs-fix', 'skipped')),
  skip_reason text,
  -- Kept also for a row that needs a fix, so that a typing error never counts as a departure.
  employee_id text,
  email text,
  person jsonb,
  problems jsonb,
  -- A number or address another row has too.
  clash jsonb,
  difference text,
  changed_fields text[] not null default '{}',
  person_id uuid,
  primary key (organisation_id, import_id, number),
  foreign key (organisation_id, import_id) references people_imports (organisation_id, import_id) on delete cascade
);
create index people_import_rows_by_employee on people_import_rows (organisation_id, import_id, employee_id);
create index people_import_rows_by_email on people_import_rows (organisation_id, import_id, email);
create index people_import_rows_to_fix on people_import_rows (organisation_id, import_id, number) where state = 'needs-fix' or clash is not null;
select build_wall('people_import_rows');
grant select, insert, update, delete on people_import_rows to upstream_app;

-- Who left, came back or moved with an import: the fact other slices build on.
create table people_changes (
  organisation_id uuid not null,
  import_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('leaves', 'returns', 'moves')),
  changed_fields text[] not null default '{}',
  at timestamptz not null,
  primary key (organisation_id, import_id, person_id)
);
create index people_changes_by_time on people_changes (organisation_id, at);
select build_wall('people_changes');
grant select, insert on people_changes to upstream_app;
