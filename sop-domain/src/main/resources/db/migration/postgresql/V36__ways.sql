-- The codes that sheets give to ways of their own, what they call the ends of a run, and times of several parts
alter table performed_step alter column outcome type varchar(40);
alter table performed_step alter column standard_time type varchar(40);
alter table sop_run add column ended_as varchar(40);
-- What ended with a no before an end could have a name
update sop_run set ended_as = 'Tidak dilanjutkan' where run_state = 'COMPLETED' and exists (
  select 1 from performed_step s where s.run_id = sop_run.id and s.outcome = 'NO' and s.visit = (
    select max(t.visit) from performed_step t where t.run_id = sop_run.id));
