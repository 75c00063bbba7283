-- Reason: whoever runs the installation must see how old the last backup is. A backup is a file somewhere else; the moment it was whole is
-- all that is remembered here, for the whole installation, without a word of what is in it.

create table installation_backups (
  taken_at timestamptz primary key,
  row_count bigint not null
);
grant select on installation_backups to upstream_app;
