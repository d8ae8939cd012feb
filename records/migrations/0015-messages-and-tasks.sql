-- All that an email said, quotes and signature included, where that is more than its writer's own words.
alter table messages add column whole_body text;
create index messages_of_nobody on messages (seq) where order_id is null;
create index contacts_by_email on contacts (lower(email));

-- Open orders that a task without an order may be about: those of whoever wrote.
alter table tasks add column order_ids text[] not null default '{}';

-- What a task asks a person to answer: it is done when the newest of its messages is answered.
create table task_messages (
  task_id text not null,
  message_id text not null,
  answered_at timestamptz,
  primary key (task_id, message_id)
);
create index task_messages_by_message on task_messages (message_id);
insert into task_messages (task_id, message_id)
  select id, substring(id from 9) from tasks where why = 'message' and done_at is null
  union
  select t.id, m.id from tasks t join messages m on m.order_id = t.order_id and m.at >= t.since
  where t.why = 'message' and t.done_at is null and m.direction = 'in' and m.outcome = 'to-agent';

-- The customer's message that an agent's words answer.
alter table notes add column answers text;

-- Suppressions that were lifted again: why there was one, who lifted it and for what reason.
create table lifted_suppressions (
  channel text not null,
  address_hash text not null,
  reason text not null,
  since timestamptz not null,
  lifted_at timestamptz not null,
  -- Null: whoever owns the address asked for it.
  agent text,
  why text
);
create index lifted_suppressions_by_address on lifted_suppressions (address_hash, lifted_at);

-- The address to which a mail that leaves the list is sent names its shopper by this.
create index waiting_list_by_locator on waiting_list (left(md5('waiting-list/' || id), 20));
