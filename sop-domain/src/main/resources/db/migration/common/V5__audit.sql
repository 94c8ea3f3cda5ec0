create sequence trace_id start with 50 increment by 50;

-- Who did and who looked. Rows are only ever added.
create table trace_entry (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  happened_at timestamp not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  positions varchar(400) not null,
  address varchar(80) not null,
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_number varchar(40) not null,
  value_before ${text},
  value_after ${text}
);
create index trace_entry_office on trace_entry (office, happened_at);
create index trace_entry_subject on trace_entry (office, subject_kind, subject_number);
