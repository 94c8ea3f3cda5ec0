-- A letter's subject (500) and its sender (200) stand in one line in the run that carries it.
alter table sop_run alter column subject_title set data type varchar(800);
alter table run_paper alter column subject_title set data type varchar(800);
