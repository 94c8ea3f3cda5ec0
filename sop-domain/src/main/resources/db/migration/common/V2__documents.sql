-- The last number given in each book of an office and year: the only source of official numbers.
create table number_series (
  office varchar(32) not null references office (code),
  book varchar(40) not null,
  book_year integer not null,
  last_number integer not null,
  primary key (office, book, book_year)
);

create table stored_file (
  id varchar(36) not null primary key,
  office varchar(32) not null references office (code),
  name varchar(200) not null,
  content_type varchar(20) not null,
  size_bytes integer not null,
  sha256 varchar(64) not null,
  received_at timestamp not null,
  received_by varchar(80) not null,
  subject_kind varchar(40),
  subject_number varchar(20)
);
create index stored_file_unclaimed on stored_file (subject_kind, received_at);

create table stored_file_content (
  file_id varchar(36) not null primary key references stored_file (id),
  content ${binary} not null
);
