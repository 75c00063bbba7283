-- Reason: both sides prepare before they meet. What is done is kept per person and programme, so that somebody in two pairs reads once;
-- a programme switches modules off or writes its own text; and whoever lets somebody skip one stands by it with name and reason.

create table programme_trainings (
  organisation_id uuid not null,
  programme_id uuid not null,
  module text not null,
  is_on boolean not null,
  -- In Markdown; null while the product's own text stands.
  own_text text check (length(own_text) between 1 and 8000),
  changed_at timestamptz not null,
  primary key (organisation_id, programme_id, module)
);
select build_wall('programme_trainings');
grant select, insert, update, delete on programme_trainings to upstream_app;

create table trainings_done (
  organisation_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  module text not null,
  -- When it was done. What was answered on the way is not kept.
  done_at timestamptz not null,
  primary key (organisation_id, programme_id, person_id, module)
);
select build_wall('trainings_done');
grant select, insert, delete on trainings_done to upstream_app;

create table training_waivers (
  organisation_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  module text not null,
  reason text not null check (length(reason) between 1 and 200),
  waived_by uuid,
  waived_at timestamptz not null,
  primary key (organisation_id, programme_id, person_id, module)
);
select build_wall('training_waivers');
grant select, insert, delete on training_waivers to upstream_app;
