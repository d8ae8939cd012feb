-- Keys are told apart by an id that is no secret, and by the day on which each was used last.
alter table api_keys add column id text;
update api_keys set id = 'key_' || left(hash, 16);
alter table api_keys alter column id set not null;
alter table api_keys add unique (id);
alter table api_keys add column last_used_on date;
-- The key of the configuration goes when that names another one.
alter table api_keys add column configured boolean not null default false;
update api_keys set configured = true where name = 'start';
