-- What a shop has for an address or a number and is none: kept for whoever mends it, and never written to.
alter table contacts add column bad_email text;
alter table contacts add column bad_phone text;
