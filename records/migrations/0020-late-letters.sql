-- When a backorder heard that a letter with a deadline is late: it hears so once.
alter table deliveries add column late_told_at timestamptz;
create index deliveries_delayed on deliveries (id) where receipt = 'delayed';

-- Texts of which their provider has not said what became of them.
create index deliveries_unheard on deliveries (sent_at)
  where channel = 'sms' and status = 'sent' and (receipt is null or receipt in ('queued', 'sent'));
