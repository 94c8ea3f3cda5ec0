-- Why the standard of a row does not apply to how it was performed; null where it does.
alter table performed_step add column not_held varchar(20);
