-- Of the act that a note belongs to, where it came under an id: tells the same act again from another one. Null: it had none.
alter table notes add column content_hash text;
