create sequence document_type_id start with 50 increment by 50;

-- What an office's papers are: the list by which a sheet, a run and a search name the same paper.
create table document_type (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  code varchar(60) not null,
  name varchar(300) not null,
  description varchar(500),
  search_text varchar(2000) not null,
  constraint document_type_code unique (office, code)
);
create index document_type_name on document_type (office, name);

-- Other names of a type; one name may be an alias of several types.
create table document_type_alias (
  document_type_id bigint not null references document_type (id),
  alias varchar(300) not null,
  primary key (document_type_id, alias)
);

-- Older rows have no type, and a reference that is only a text.
alter table performed_step_paper add column document_type varchar(60);
alter table performed_step_paper add column reference_kind varchar(40);
alter table performed_step_paper add column reference_number varchar(60);

-- A paper that a row of a run produced, or the statement that it was not made this time.
create table run_paper (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  run_id bigint not null references sop_run (id),
  book_year integer not null,
  sequence_number integer not null,
  serial integer not null,
  sop_code varchar(60) not null,
  sop_title varchar(300) not null,
  subject_title varchar(500) not null,
  visit integer not null,
  step_number integer not null,
  activity varchar(2000) not null,
  document_type varchar(60) not null,
  type_name varchar(300) not null,
  title varchar(300) not null,
  making varchar(20) not null,
  paper_number varchar(100),
  dated date,
  signatory varchar(120),
  file_id varchar(36) references stored_file (id),
  file_name varchar(200),
  reason varchar(1000),
  made_by varchar(120) not null,
  made_at timestamp not null,
  search_text varchar(2000) not null,
  constraint run_paper_serial unique (run_id, serial),
  constraint run_paper_number unique (office, book_year, sequence_number, serial)
);
create index run_paper_made on run_paper (office, made_at);
create index run_paper_type on run_paper (office, document_type, made_at);
create index run_paper_sheet on run_paper (office, sop_code, made_at);

-- The number of a document type is its code, which is longer than any number so far.
alter table trace_entry alter column subject_number set data type varchar(60);
