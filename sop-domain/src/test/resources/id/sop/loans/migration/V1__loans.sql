create sequence loan_id start with 50 increment by 50;

create table loan (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  book_year integer not null,
  sequence_number integer not null,
  run_year integer not null,
  run_sequence integer not null,
  search_text varchar(400) not null,
  loan_state varchar(20) not null,
  borrower varchar(200) not null,
  aid varchar(120) not null,
  lent_on date not null,
  lent_by varchar(120) not null,
  lent_by_username varchar(80) not null,
  due_on date not null,
  returned_on date,
  return_remark varchar(500),
  constraint loan_number unique (office, book_year, sequence_number)
);
create index loan_lent on loan (office, book_year, lent_on);
