-- How long a provider usually takes to answer a call.
alter table sending_pace add column answer_ms real;
