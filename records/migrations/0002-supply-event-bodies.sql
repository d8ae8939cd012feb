-- What an event says is kept until every backorder it concerns was told, in the order in which events came.
alter table supply_events add column body jsonb;
alter table supply_events add column seq bigint generated always as identity;
create index supply_events_unapplied on supply_events (seq) where not applied;
