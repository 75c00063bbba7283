-- Reason: whoever asks for help in confidence reads the urgent numbers of the organisation, a contact outside it for the day nobody
-- inside is free of a conflict, and a way off the page. These are no secrets; what people write stands behind other walls (0086).

create table help_settings (
  organisation_id uuid not null primary key,
  urgent jsonb not null default '[]',
  outside_name text not null default '' check (length(outside_name) <= 200),
  outside_reach text not null default '' check (length(outside_reach) <= 200),
  leave_url text not null default '' check (length(leave_url) <= 500),
  changed_at timestamptz not null
);
select build_wall('help_settings');
grant select, insert, update on help_settings to upstream_app;

-- What happens in the case room leaves no line in the trail others read, and sends no job others can count.
revoke all on audit_heads, audit_entries from upstream_cases;
-- It needs no account either: who answers is told to it by whoever runs a use case there.
revoke all on accounts from upstream_cases;
