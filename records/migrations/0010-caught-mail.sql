-- Mail that other software handed to the developer's own SMTP port; never a letter of ours on its way.
create table caught_mail (
  id bigint generated always as identity primary key,
  received_at timestamptz not null,
  from_address text not null,
  to_addresses text not null,
  subject text,
  html text,
  body text
);
