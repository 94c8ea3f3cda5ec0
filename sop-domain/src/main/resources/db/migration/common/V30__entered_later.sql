-- When a row truly happened that was entered later; null where it happened when it was performed.
alter table performed_step add column happened_at timestamp;
