-- The Message-ID under which an email left, where its provider gives it one of its own and tells it.
alter table delivery_events add column message_id text;
