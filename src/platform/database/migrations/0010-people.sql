-- Reason: people as the HR export names them, and the lines of power between them. A person is not an account: most never sign in.

create table people (
  organisation_id uuid not null,
  person_id uuid not null,
  employee_id text not null check (length(employee_id) between 1 and 200),
  full_name text not null,
  email text,
  department text,
  location text,
  region text,
  country text,
  -- Higher is more senior. Null when the export does not say: such a person cannot be matched.
  level integer,
  job_title text,
  hired_on date,
  left_on date,
  languages text[] not null default '{}',
  time_zone text,
  -- As the export gives it, even when it names nobody; the chart's warnings tell.
  manager_employee_id text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, person_id),
  unique (organisation_id, employee_id)
);
create index people_by_email on people (organisation_id, email);
create index people_by_manager on people (organisation_id, manager_employee_id);
select build_wall('people');
grant select, insert, update, delete on people to upstream_app;

-- Second (dotted) managers, from a file of their own.
create table matrix_lines (
  organisation_id uuid not null,
  employee_id text not null,
  manager_employee_id text not null,
  primary key (organisation_id, employee_id, manager_employee_id)
);
select build_wall('matrix_lines');
grant select, insert, update, delete on matrix_lines to upstream_app;
