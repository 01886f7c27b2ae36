-- Countersign's records. Each fact has one author (docs/architecture.md); the rules that must hold
-- whatever the program does (a crash, a replay, a signal typed by hand) are constraints here.

create table partners (
  id          text primary key,
  name        text not null,
  domains     text[] not null check (cardinality(domains) > 0),
  email       text not null,
  locale      text not null,
  agreement   jsonb,
  programmes  text[] not null default '{}',
  services    text[] not null default '{}',
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);

-- A key is shown once; only its SHA-256 is kept (32 random bytes need no slow hash).
create table api_keys (
  id           text primary key,
  partner_id   text references partners (id),
  hash         bytea not null unique,
  prefix       text not null,
  label        text,
  created_at   timestamptz not null default now(),
  revoked_at   timestamptz
);

-- Whoever is behind all partners' customer rows of one registrable domain.
create table organisations (
  id          text primary key,
  domain      text not null unique,
  created_at  timestamptz not null default now()
);

-- Addresses outside the organisation's own domain that an operator allowed after a DNS proof,
-- and, after its first grant, the organisation's own list.
create table organisation_approvers (
  id               text primary key,
  organisation_id  text not null references organisations (id),
  email            text not null,
  proof            text not null,
  reason           text not null,
  allowed_at       timestamptz not null default now(),
  unique (organisation_id, email)
);

create table customers (
  id               text primary key,
  partner_id       text not null references partners (id),
  organisation_id  text not null references organisations (id),
  name             text not null,
  domain           text not null,
  cloud            text not null,
  locale           text not null,
  time_zone        text not null,
  contacts         jsonb not null,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  unique (partner_id, domain),
  unique (id, partner_id, organisation_id)
);
create index customers_by_partner on customers (partner_id, id desc);
create index customers_by_organisation on customers (organisation_id, id);

create table offers (
  id                 text primary key,
  kind               text not null check (kind in ('trial-invitation', 'purchase-offer',
                       'delegated-admin-offer', 'partner-of-record-nomination')),
  partner_id         text not null references partners (id),
  customer_id        text not null,
  organisation_id    text not null references organisations (id),
  content            jsonb not null,               -- OfferContent (src/domain/offers.ts), frozen
  state              text not null check (state in ('sending', 'awaiting-reply', 'clarifying', 'confirming',
                       'needs-operator', 'approved', 'declined', 'expired', 'withdrawn', 'undeliverable',
                       'superseded')),
  rider_state        text,
  not_granted        text,
  needs_operator     text,                         -- why a person must look, or null
  deadline_at        timestamptz not null,
  next_action        jsonb,
  created_at         timestamptz not null,
  started_at         timestamptz,                  -- when its workflow was known to run
  ended_at           timestamptz,
  foreign key (customer_id, partner_id, organisation_id)
    references customers (id, partner_id, organisation_id),
  unique (id, organisation_id, partner_id, customer_id)
);
create index offers_by_partner on offers (partner_id, id desc);
create index offers_by_customer on offers (customer_id, id desc);
create index offers_unstarted on offers (created_at) where started_at is null;
create index offers_need_operator on offers (id) where needs_operator is not null;
-- B13a: one open offer of a kind per partner and organisation.
create unique index offers_one_open on offers (partner_id, organisation_id, kind)
  where state in ('sending', 'awaiting-reply', 'clarifying', 'confirming', 'needs-operator');

-- What was asked never changes, and an end is an end.
create function offers_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'offer % is evidence and stays', old.id using errcode = 'CS002';
  end if;
  if old.state in ('approved', 'declined', 'expired', 'withdrawn', 'undeliverable', 'superseded')
     and new.state is distinct from old.state then
    raise exception 'offer % ended as %, it cannot become %', old.id, old.state, new.state
      using errcode = 'CS001';
  end if;
  if (new.kind, new.partner_id, new.customer_id, new.organisation_id, new.created_at, new.content)
     is distinct from
     (old.kind, old.partner_id, old.customer_id, old.organisation_id, old.created_at, old.content) then
    raise exception 'offer % is frozen', old.id using errcode = 'CS002';
  end if;
  return new;
end $$;
create trigger offers_are_kept before update or delete on offers
  for each row execute function offers_are_kept();

-- Outgoing mail: the send ledger. A row is planned with its rendered text before any connection is
-- opened; a resend after doubt is the same message, because everything in it is derived from its id.
create table messages (
  id               text primary key,
  offer_id         text references offers (id),
  grant_id         text,
  purpose          text not null,
  step             text not null,                  -- e.g. 'reminder-2': with offer/grant and recipient, unique
  asks             text,                           -- question | countersign | replacement | rider | receipt; null: nothing
  approver         integer,                        -- ordinal among the offer's approvers
  recipient        text not null,
  locale           text not null,
  token_hash       bytea unique,
  key_id           text not null,                  -- which key of SECRET_KEY all in it is derived with
  replaces_grant   text,                           -- a replacement round names the grant it would end
  question         jsonb,                          -- Question without `sent` (src/replies), how to read an answer to it
  answerable_until timestamptz,
  content          bytea not null,                 -- encrypted {from, subject, text, html}
  state            text not null default 'planned'
                     check (state in ('planned', 'sending', 'accepted', 'refused', 'ambiguous')),
  attempts         integer not null default 0,
  possibly_twice   boolean not null default false,
  delivery         text check (delivery in ('delayed', 'delivered', 'bounced')),
  response         text,
  code_tries       integer not null default 0,
  planned_at       timestamptz not null default now(),
  sent_at          timestamptz,
  next_attempt_at  timestamptz not null default now()
);
create unique index messages_step on messages
  (coalesce(offer_id, ''), coalesce(grant_id, ''), step, recipient);
create index messages_of_offer on messages (offer_id, id);
create index messages_of_grant on messages (grant_id, id);
create index messages_unsent on messages (next_attempt_at) where state in ('planned', 'sending', 'ambiguous');

-- What an answer answers does not change under it.
create function messages_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.id, new.offer_id, new.grant_id, new.purpose, new.step, new.asks, new.approver, new.recipient,
         new.token_hash, new.key_id, new.replaces_grant, new.question, new.content, new.planned_at)
        is distinct from
        (old.id, old.offer_id, old.grant_id, old.purpose, old.step, old.asks, old.approver, old.recipient,
         old.token_hash, old.key_id, old.replaces_grant, old.question, old.content, old.planned_at) then
    raise exception 'message % is evidence and stays as it is', old.id using errcode = 'CS002';
  end if;
  return new;
end $$;
create trigger messages_are_kept before update or delete on messages
  for each row execute function messages_are_kept();

-- Incoming mail, stored before SMTP answers 250, judged later. Answers given on the page are rows
-- of the same kind (channel 'page'), so that one path decides.
create table replies (
  id               text primary key,
  message_id       text references messages (id),  -- the mail of ours it answers; null: to our From address
  offer_id         text references offers (id),
  grant_id         text,
  channel          text not null check (channel in ('reply', 'page')),
  received_at      timestamptz not null,
  raw              bytea not null,                 -- encrypted
  raw_bytes        integer not null,
  digest           bytea not null,
  envelope         jsonb not null,                 -- {from, to, ip, helo}
  judged_at        timestamptz,
  class            text,
  assurance        text,                           -- verified | weak | page | forged | none
  assurance_because text,
  verdict          text,
  judgement        jsonb,                          -- everything the gates found, with the DNS answers used
  visible_text     bytea,                          -- encrypted
  fate             text,
  fated_at         timestamptz,
  attempts         integer not null default 0,
  next_attempt_at  timestamptz not null,
  unique nulls not distinct (message_id, digest)
);
create index replies_of_offer on replies (offer_id, id);
create index replies_open on replies (next_attempt_at) where fate is null;
create index replies_quarantined on replies (id desc) where fate = 'quarantined';

-- What came in stays as it came; a judgement, once made, and a fate, once `decided`, stand.
create function replies_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.id, new.message_id, new.offer_id, new.grant_id, new.channel, new.received_at, new.raw,
         new.raw_bytes, new.digest, new.envelope)
        is distinct from
        (old.id, old.message_id, old.offer_id, old.grant_id, old.channel, old.received_at, old.raw,
         old.raw_bytes, old.digest, old.envelope)
     or (old.judged_at is not null and
         (new.judged_at, new.class, new.assurance, new.assurance_because, new.verdict, new.judgement, new.visible_text)
         is distinct from
         (old.judged_at, old.class, old.assurance, old.assurance_because, old.verdict, old.judgement, old.visible_text))
     or (old.fate = 'decided' and new.fate is distinct from old.fate) then
    raise exception 'reply % is evidence and stays as it is', old.id using errcode = 'CS002';
  end if;
  return new;
end $$;
create trigger replies_are_kept before update or delete on replies
  for each row execute function replies_are_kept();

-- What a customer decided. Only a judged, human, sufficiently authentic reply to that very offer,
-- received in time, can stand behind an approval (B12, B14).
create table decisions (
  id              text primary key,
  offer_id        text not null references offers (id),
  subject         text not null check (subject in ('offer', 'delegated-admin')),
  verdict         text not null check (verdict in ('approved', 'declined')),
  decided_by      text not null,
  decided_at      timestamptz not null,
  channel         text not null check (channel in ('reply', 'page', 'operator')),
  assurance       text check (assurance in ('verified', 'countersigned')),
  reason          text,
  reply_id        text references replies (id),
  first_reply_id  text references replies (id),    -- the reply that made a round necessary
  replaces_grant  text,
  weak            boolean not null default false,  -- a round that no verified mail completed
  effective_at    timestamptz not null,
  recalled_at     timestamptz,
  created_at      timestamptz not null default now(),
  unique (offer_id, subject),
  unique (id, offer_id, subject, verdict),
  check (verdict = 'declined' or channel in ('reply', 'page')),
  check (verdict = 'declined' or assurance is not null),
  check (channel = 'operator' or reply_id is not null),
  check (verdict = 'approved' or replaces_grant is null)
);
create index decisions_by_reply on decisions (reply_id);

-- The proof of a decision, checked again from the stored rows, whatever the program believed.
create function decision_is_proven() returns trigger language plpgsql as $$
declare
  o record;  -- the offer
  p record;  -- the reply and the mail of ours that it answers
begin
  select kind, state, content into o from offers where id = new.offer_id;
  if new.reply_id is not null then
    select r.received_at, r.class, r.assurance, r.verdict, r.judgement, r.channel,
           m.asks, m.answerable_until, m.recipient, m.replaces_grant, m.question
      into p
      from replies r join messages m on m.id = r.message_id
     where r.id = new.reply_id and r.offer_id = new.offer_id and m.offer_id = new.offer_id;
    if not found then
      raise exception 'reply % is none to offer %', new.reply_id, new.offer_id using errcode = 'CS003';
    end if;
    if p.channel <> new.channel and new.channel <> 'operator' then
      raise exception 'reply % did not come by %', new.reply_id, new.channel using errcode = 'CS003';
    end if;
  end if;
  if new.verdict = 'declined' then return new; end if;

  -- An approval. All that follows must hold.
  if new.reply_id is null then
    raise exception 'no reply approves offer %', new.offer_id using errcode = 'CS003';
  end if;
  if p.class is distinct from 'human' or p.verdict is distinct from 'approve'
     or p.assurance is null or p.assurance not in ('verified', 'weak', 'page') then
    raise exception 'reply % is no authentic approval', new.reply_id using errcode = 'CS003';
  end if;
  if p.asks is null or p.asks not in ('question', 'rider', 'countersign', 'replacement') then
    raise exception 'the mail that reply % answers asked nothing', new.reply_id using errcode = 'CS003';
  end if;
  if p.assurance <> 'verified' and
     (p.asks not in ('countersign', 'replacement') or not new.weak or new.assurance <> 'countersigned') then
    raise exception 'reply % is too weak to decide without a round', new.reply_id using errcode = 'CS003';
  end if;
  if p.answerable_until is null or p.received_at >= p.answerable_until then
    raise exception 'reply % came too late', new.reply_id using errcode = 'CS003';
  end if;
  if not o.content @> jsonb_build_object('approvers',
           jsonb_build_array(jsonb_build_object('email', p.recipient))) then
    raise exception '% is no approver of offer %', p.recipient, new.offer_id using errcode = 'CS003';
  end if;
  if o.state in ('declined', 'expired', 'withdrawn', 'undeliverable', 'superseded')
     or (o.state = 'approved' and new.subject = 'offer') then
    raise exception 'offer % ended as %', new.offer_id, o.state using errcode = 'CS003';
  end if;
  if new.subject = 'delegated-admin' then
    if coalesce(jsonb_typeof(o.content -> 'delegatedAdmin'), 'null') <> 'object' then
      raise exception 'offer % asks for no delegated administration', new.offer_id using errcode = 'CS003';
    end if;
    -- B11: a numbered mail gives administration by answer 1 only, a round by what it says a yes means.
    if p.question ->> 'yesMeans' = '2'
       or (p.question ->> 'answers' = '3' and p.question ->> 'yesMeans' is distinct from '1'
           and p.judgement ->> 'choice' is distinct from '1') then
      raise exception 'reply % does not speak about administration', new.reply_id using errcode = 'CS003';
    end if;
    -- B17: only the stated phrase, said to a mail that named that very grant, replaces a delegate.
    if new.replaces_grant is not null
       and (p.replaces_grant is distinct from new.replaces_grant
            or p.judgement ->> 'statesPhrase' is distinct from 'true') then
      raise exception 'reply % does not agree to replace grant %', new.reply_id, new.replaces_grant
        using errcode = 'CS003';
    end if;
  end if;
  return new;
end $$;
create trigger decision_is_proven before insert on decisions
  for each row execute function decision_is_proven();

create function decisions_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (to_jsonb(new) - 'recalled_at') is distinct from (to_jsonb(old) - 'recalled_at')
     or (old.recalled_at is not null and new.recalled_at is distinct from old.recalled_at) then
    raise exception 'decision % is evidence and stays as it is', old.id using errcode = 'CS002';
  end if;
  return new;
end $$;
create trigger decisions_are_kept before update or delete on decisions
  for each row execute function decisions_are_kept();

create table grants (
  id                text primary key,
  offer_id          text not null unique,
  decision_id       text not null,
  decision_subject  text not null default 'delegated-admin' check (decision_subject = 'delegated-admin'),
  decision_verdict  text not null default 'approved' check (decision_verdict = 'approved'),
  organisation_id   text not null,
  partner_id        text not null,
  customer_id       text not null,
  scope             text not null,
  starts_at         timestamptz not null,
  ends_at           timestamptz not null check (ends_at > starts_at),
  state             text not null check (state in ('active', 'expiring', 'expired', 'suspended', 'terminated')),
  ended_at          timestamptz,
  ended_by          text check (ended_by in ('customer', 'partner', 'operator', 'date', 'replacement')),
  ended_because     text,
  replaces_grant    text references grants (id),
  started_at        timestamptz,                    -- when its workflow was known to run
  end_told_at       timestamptz,                    -- when its workflow was known to have learnt of an early end
  created_at        timestamptz not null default now(),
  foreign key (decision_id, offer_id, decision_subject, decision_verdict)
    references decisions (id, offer_id, subject, verdict),
  foreign key (offer_id, organisation_id, partner_id, customer_id)
    references offers (id, organisation_id, partner_id, customer_id),
  check ((state in ('expired', 'terminated')) = (ended_at is not null)),
  check ((ended_at is null) = (ended_by is null))
);
create index grants_by_partner on grants (partner_id, id desc);
create index grants_unstarted on grants (created_at) where started_at is null;
create index grants_end_untold on grants (ended_at) where end_told_at is null and ended_at is not null;
create index grants_by_customer on grants (customer_id, id desc);
-- B17: a customer has at most one delegated-admin partner.
create unique index grants_one_delegate on grants (organisation_id)
  where state in ('active', 'expiring', 'suspended');

-- A grant is born active and whole, only ever moves on, and needs a decision that is in force.
-- Whether it is in force is read from the grant's own start, not from this machine's clock: the
-- instants of a workflow are the only ones that also hold where time is skipped or replayed.
create function grants_are_kept() returns trigger language plpgsql as $$
declare
  d record;    -- the decision
  ask jsonb;   -- what was asked: scope and duration
begin
  if tg_op = 'DELETE' then
    raise exception 'grant % is evidence and stays', old.id using errcode = 'CS002';
  end if;
  if tg_op = 'INSERT' then
    select * into d from decisions where id = new.decision_id for update;
    if not found then return new; end if;  -- the foreign key says so
    if d.recalled_at is not null then
      raise exception 'decision % was recalled', d.id using errcode = 'CS004';
    end if;
    if new.starts_at < d.effective_at - interval '1 second' then  -- clocks of two hosts differ
      raise exception 'decision % is not in force before %', d.id, d.effective_at using errcode = 'CS005';
    end if;
    if d.replaces_grant is distinct from new.replaces_grant then
      raise exception 'decision % replaces another grant', d.id using errcode = 'CS005';
    end if;
    if new.state <> 'active' then
      raise exception 'a grant begins active' using errcode = 'CS005';
    end if;
    select content -> 'delegatedAdmin' into ask from offers where id = new.offer_id;
    -- In UTC, as src/domain/duration.ts counts; a day of slack, should zones come into it one day.
    if new.scope is distinct from ask ->> 'scope'
       or new.ends_at at time zone 'UTC' >
          new.starts_at at time zone 'UTC' + (ask ->> 'duration')::interval + interval '1 day' then
      raise exception 'grant % is wider than what was asked', new.id using errcode = 'CS005';
    end if;
    return new;
  end if;
  if old.ended_at is not null
     and (new.state, new.ended_at, new.ended_by, new.ended_because)
         is distinct from (old.state, old.ended_at, old.ended_by, old.ended_because) then
    raise exception 'grant % ended', old.id using errcode = 'CS001';
  end if;
  if (new.id, new.offer_id, new.decision_id, new.organisation_id, new.partner_id, new.customer_id,
      new.scope, new.starts_at, new.ends_at, new.replaces_grant)
     is distinct from
     (old.id, old.offer_id, old.decision_id, old.organisation_id, old.partner_id, old.customer_id,
      old.scope, old.starts_at, old.ends_at, old.replaces_grant) then
    raise exception 'grant % is frozen', old.id using errcode = 'CS002';
  end if;
  return new;
end $$;
create trigger grants_are_kept before insert or update or delete on grants
  for each row execute function grants_are_kept();

alter table messages add foreign key (grant_id) references grants (id);
alter table replies add foreign key (grant_id) references grants (id);

-- A trial runs from the approval of its invitation (B7).
create table trials (
  offer_id         text not null references offers (id),
  organisation_id  text not null references organisations (id),
  plan             text not null,
  starts_at        timestamptz not null,
  ends_at          timestamptz not null,
  primary key (offer_id, plan)
);
create index trials_by_organisation on trials (organisation_id, plan, ends_at);

-- What happened, in order: the timeline, and the outbox that webhooks will read.
create table events (
  id         bigint generated always as identity primary key,
  partner_id text,
  offer_id   text references offers (id),
  grant_id   text references grants (id),
  at         timestamptz not null default now(),
  kind       text not null,
  detail     jsonb not null default '{}',
  dedupe     text                                  -- written once per offer (or grant) and text
);
create unique index events_once on events (coalesce(offer_id, grant_id, ''), dedupe) where dedupe is not null;
create index events_of_offer on events (offer_id, id);
create index events_of_grant on events (grant_id, id);

create table idempotency_keys (
  caller        text not null,                     -- partner id, or 'operator'
  key           text not null,
  request_hash  bytea not null,
  id_suffix     text not null,                     -- ids made by this request end in it, also when repeated
  status        integer,
  response      bytea,                             -- sealed by the caller: it may hold a key that is shown once
  claimed_at    timestamptz not null default now(),
  primary key (caller, key)
);
