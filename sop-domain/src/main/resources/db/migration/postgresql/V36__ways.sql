-- The codes that sheets give to ways of their own, what they call the ends of a run, and times of several parts
alter table performed_step alter column outcome type varchar(40);
alter table performed_step alter column standard_time type varchar(40);
alter table sop_run add column ended_as varchar(40);
