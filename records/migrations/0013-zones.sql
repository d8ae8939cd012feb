-- The zone that an order's customer reads times in, and the one that its shop counts days in; taken out of the state as it is
-- written, since taking it out when letters are claimed costs more than all the rest of a claim.
alter table backorders
  add column time_zone text generated always as
    (coalesce(state -> 'preferences' ->> 'timeZone', state -> 'reach' ->> 'timeZone')) stored,
  add column shop_time_zone text generated always as (state -> 'policy' ->> 'timeZone') stored;
