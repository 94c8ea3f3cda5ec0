-- A run about something that no module keeps has a kind, a name and, where there is one, a number that the office gave it.
alter table sop_run alter column subject_number set data type varchar(60);
alter table sop_run add column subject_plain boolean default false not null;
update sop_run set subject_plain = true, subject_kind = 'other' where subject_kind = 'plain';

-- "Waktu disesuaikan": until when an officer planned the step of this run.
alter table sop_run add column planned_due_at timestamp;
alter table performed_step add column planned_due_at timestamp;
alter table run_event add column planned_due_at timestamp;

-- Who else took part in a performed step; without account where the name was only written down.
create table performed_step_participant (
  performed_step_id bigint not null references performed_step (id),
  position_in_list integer not null,
  username varchar(80),
  officer_name varchar(120) not null,
  position_name varchar(120),
  primary key (performed_step_id, position_in_list)
);

-- What a run was started from: a row of another run, or a thing of a module, known by kind and number.
create table run_link (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  origin_kind varchar(40) not null,
  origin_number varchar(40) not null,
  origin_row integer not null,
  run_id bigint not null references sop_run (id),
  linked_at timestamp not null,
  officer_name varchar(120) not null,
  position_name varchar(120) not null,
  constraint run_link_run unique (run_id)
);
create index run_link_origin on run_link (office, origin_kind, origin_number);

-- The register of runs: by sheet, by what they are about, by what is due.
create index sop_run_begun on sop_run (office, sop_code, sop_revision, started_at);
create index sop_run_about on sop_run (office, subject_kind, started_at);
create index sop_run_due on sop_run (office, due_at);

insert into office_position_right (office_position, office_right)
  select code, 'READ_ALL_RUNS' from office_position
  where code in ('jambi.kepala-panti', 'jambi.kasubbag-tu', 'palangkaraya.kadis');
