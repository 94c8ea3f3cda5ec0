-- What is asked of each run of the register must stand in the index, or Derby reads the rows of years.
drop index sop_run_newest;
create index sop_run_newest on sop_run (office, started_at desc, id desc, sop_code, sop_revision, compartment);
