create sequence run_id start with 50 increment by 50;

-- The catalogue: each revision of a sheet as the file that describes it. A revision never changes.
create table sop_sheet (
  office varchar(32) not null references office (code),
  code varchar(60) not null,
  revision integer not null,
  title varchar(300) not null,
  definition ${text} not null,
  in_force boolean not null,
  entered_at timestamp not null,
  primary key (office, code, revision)
);

create table sop_run (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  book_year integer not null,
  sequence_number integer not null,
  sop_code varchar(60) not null,
  sop_revision integer not null,
  sop_title varchar(300) not null,
  subject_kind varchar(40) not null,
  subject_number varchar(20),
  subject_title varchar(500) not null,
  urgency varchar(20) not null,
  run_state varchar(20) not null,
  start_token varchar(60) not null,
  started_at timestamp not null,
  ended_at timestamp,
  end_reason varchar(2000),
  visits integer not null,
  step_number integer,
  opened_at timestamp,
  due_at timestamp,
  taken_by varchar(80),
  taken_by_name varchar(120),
  taken_at timestamp,
  search_text varchar(1200) not null,
  constraint sop_run_number unique (office, book_year, sequence_number),
  constraint sop_run_token unique (office, start_token),
  foreign key (office, sop_code, sop_revision) references sop_sheet (office, code, revision)
);
create index sop_run_register on sop_run (office, started_at);
create index sop_run_subject on sop_run (office, subject_kind, subject_number);

-- Whose turn it is: the positions that may perform the current step.
create table run_turn (
  run_id bigint not null references sop_run (id),
  office_position varchar(80) not null,
  primary key (run_id, office_position)
);
create index run_turn_position on run_turn (office_position, run_id);

-- The history of a run, append-only.
create table performed_step (
  id bigint not null primary key,
  run_id bigint not null references sop_run (id),
  visit integer not null,
  step_number integer not null,
  opened_at timestamp not null,
  begun_at timestamp not null,
  performed_at timestamp not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  office_position varchar(80) not null,
  position_name varchar(120) not null,
  outcome varchar(10) not null,
  note varchar(4000),
  waiting_seconds bigint not null,
  handling_seconds bigint not null,
  standard_time varchar(20),
  due_at timestamp,
  constraint performed_step_visit unique (run_id, visit)
);

create table performed_step_paper (
  performed_step_id bigint not null references performed_step (id),
  position_in_list integer not null,
  paper varchar(300) not null,
  presence varchar(20) not null,
  reference varchar(300),
  file_id varchar(36) references stored_file (id),
  reason varchar(1000),
  primary key (performed_step_id, position_in_list)
);

create table run_event (
  id bigint not null primary key,
  run_id bigint not null references sop_run (id),
  happened_at timestamp not null,
  kind varchar(30) not null,
  step_number integer not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  position_name varchar(120) not null,
  note varchar(2000)
);
create index run_event_run on run_event (run_id, happened_at);
