-- Reason: whoever reads a chat's whole address or a mirror's secret can write there in our name. Both are sealed from now on; what lay open
-- is sealed the next time it is used, and every night.

alter table mirrors add column host text;
alter table mirrors add column key_wrap bytea;
alter table mirrors add column sealed_access bytea;
alter table mirrors alter column url drop not null;
alter table mirrors alter column secret drop not null;
alter table mirrors add constraint mirrors_are_open_or_sealed check (
  (key_wrap is not null and sealed_access is not null and host is not null and url is null and secret is null)
  or (key_wrap is null and sealed_access is null and url is not null and secret is not null)
);

create index mirror_deliveries_by_age on mirror_deliveries (organisation_id, created_at);
