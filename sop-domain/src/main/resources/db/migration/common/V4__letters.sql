create sequence letter_id start with 50 increment by 50;

-- National codes have no office; an office may add its own.
create table classification_code (
  id bigint not null primary key,
  office varchar(32) references office (code),
  code varchar(30) not null,
  title varchar(300) not null,
  search_text varchar(340) not null,
  in_use boolean not null
);
create index classification_code_code on classification_code (code);

create table disposition_instruction (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  rank integer not null,
  wording varchar(200) not null,
  in_use boolean not null
);

create table incoming_letter (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  book_year integer not null,
  sequence_number integer not null,
  run_year integer,
  run_sequence integer,
  letter_state varchar(20) not null,
  sender varchar(200) not null,
  sender_key varchar(200) not null,
  letter_number varchar(100),
  letter_number_key varchar(100),
  letter_date date,
  received_on date not null,
  subject varchar(500) not null,
  kind varchar(20) not null,
  urgency varchar(20) not null,
  confidentiality varchar(20) not null,
  enclosures varchar(300),
  scan_id varchar(36) references stored_file (id),
  classification varchar(30),
  classification_title varchar(300),
  summary varchar(4000),
  archive_cabinet varchar(60),
  archive_drawer varchar(60),
  archive_map varchar(60),
  retention_note varchar(500),
  archived_on date,
  registered_at timestamp not null,
  registered_by varchar(120) not null,
  search_text varchar(1400) not null,
  constraint incoming_letter_number unique (office, book_year, sequence_number)
);
create index incoming_letter_likely_duplicate on incoming_letter (office, sender_key, letter_number_key);
create index incoming_letter_received on incoming_letter (office, book_year, received_on);
create index incoming_letter_sender on incoming_letter (office, book_year, sender_key);

create table disposition (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  letter_id bigint not null references incoming_letter (id),
  given_at timestamp not null,
  given_by varchar(120) not null,
  given_by_username varchar(80) not null,
  given_in_position varchar(80) not null,
  given_in_position_name varchar(120) not null,
  note varchar(2000),
  due_on date,
  withdrawn_at timestamp
);
create index disposition_letter on disposition (letter_id, given_at);

create table disposition_line (
  disposition_id bigint not null references disposition (id),
  position_in_list integer not null,
  wording varchar(200) not null,
  primary key (disposition_id, position_in_list)
);

-- What one addressee of a disposition has to do.
create table follow_up (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  disposition_id bigint not null references disposition (id),
  letter_id bigint not null references incoming_letter (id),
  serial integer not null,
  office_position varchar(80) not null,
  position_name varchar(120) not null,
  follow_up_state varchar(20) not null,
  sent_at timestamp,
  due_at timestamp,
  read_at timestamp,
  read_by varchar(120),
  closed_at timestamp,
  closed_by varchar(120),
  result varchar(4000),
  constraint follow_up_serial unique (letter_id, serial)
);
create index follow_up_inbox on follow_up (office, office_position, follow_up_state, due_at);

create table follow_up_paper (
  follow_up_id bigint not null references follow_up (id),
  position_in_list integer not null,
  file_id varchar(36) not null references stored_file (id),
  file_name varchar(200) not null,
  primary key (follow_up_id, position_in_list)
);

create table follow_up_message (
  id bigint not null primary key,
  follow_up_id bigint not null references follow_up (id),
  written_at timestamp not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  position_name varchar(120) not null,
  kind varchar(10) not null,
  body varchar(2000) not null
);
create index follow_up_message_follow_up on follow_up_message (follow_up_id, written_at);
