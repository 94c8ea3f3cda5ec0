-- How far the work is for which the current row of a run waits
alter table sop_run add column awaited_done integer;
alter table sop_run add column awaited_of integer;
