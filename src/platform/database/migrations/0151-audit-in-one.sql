-- Reason: every change ends with its audit entries, and the head they are chained to stays locked until the commit. One message instead of two keeps it locked
-- for less time. What a hash covers is written by the application, which also verifies it; only what it cannot know beforehand is put in here: the hash before, and the number.

create function append_audit(organisation uuid, moment timestamptz, kind text, actor uuid, facts jsonb) returns void
language plpgsql as $$
declare
  head audit_heads;
  fact record;
begin
  select * into head from audit_heads where organisation_id = organisation for update;
  if not found then
    -- Of two first entries at once the second waits for the first.
    insert into audit_heads (organisation_id, number, hash) values (organisation, 0, '') on conflict do nothing;
    select * into head from audit_heads where organisation_id = organisation for update;
  end if;
  for fact in
    select * from jsonb_to_recordset(facts) as one(action text, subject_kind text, subject_id text, detail jsonb, covered text)
  loop
    head.number := head.number + 1;
    head.hash := encode(sha256(convert_to(
      '["' || head.hash || '","' || organisation || '",' || head.number || ',' || fact.covered, 'UTF8')), 'hex');
    insert into audit_entries
      (organisation_id, number, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, hash)
    values
      (organisation, head.number, moment, kind, actor, fact.action, fact.subject_kind, fact.subject_id, fact.detail, head.hash);
  end loop;
  update audit_heads set number = head.number, hash = head.hash where organisation_id = organisation;
end $$;
