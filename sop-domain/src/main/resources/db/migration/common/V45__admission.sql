-- Who arrives together (intake), and the members of it. What the sender and the law say of them, how somebody was when she came and why she was held
-- are sealed texts.
create table client_group (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  code varchar(20) not null,
  group_name varchar(120) not null,
  neutral_name varchar(60) not null,
  sheets varchar(400) not null,
  service_months integer,
  in_use boolean not null,
  changed_by varchar(120),
  changed_at timestamp,
  constraint client_group_code unique (office, code)
);
create sequence client_group_id start with 50 increment by 50;

create table intake (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  book_year integer not null,
  sequence_number integer not null,
  run_year integer,
  run_sequence integer,
  intake_state varchar(20) not null,
  group_code varchar(20) not null,
  batch varchar(80),
  announced_on date not null,
  expected integer not null,
  referral varchar(6000) not null,
  record_year integer,
  record_sequence integer,
  record_on date,
  record_place varchar(120),
  search_text varchar(400) not null,
  constraint intake_number unique (office, book_year, sequence_number),
  constraint intake_record unique (office, record_year, record_sequence)
);
create sequence intake_id start with 50 increment by 50;
create index intake_announced on intake (office, announced_on, id);
create index intake_run on intake (office, run_year, run_sequence);

create table intake_member (
  id bigint not null primary key,
  version integer not null,
  intake_id bigint not null references intake (id),
  serial integer not null,
  called varchar(120),
  member_state varchar(20) not null,
  held boolean not null,
  person_id bigint references person (id),
  arrived_at timestamp,
  arrival varchar(6000),
  recorded boolean not null,
  end_reason varchar(3000),
  ended_on date,
  changed_by varchar(120),
  changed_at timestamp,
  constraint intake_member_serial unique (intake_id, serial)
);
create sequence intake_member_id start with 50 increment by 50;
create index intake_member_person on intake_member (person_id);

-- Why a member is not led further for the time being, until the head decides it.
create table member_hold (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  member_id bigint not null references intake_member (id),
  row_key varchar(80) not null,
  reason varchar(3000) not null,
  since_at timestamp not null,
  review_on date not null,
  due_at timestamp not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  office_position varchar(80) not null,
  position_name varchar(250) not null,
  decision varchar(20),
  decision_reason varchar(3000),
  decided_at timestamp,
  decided_by varchar(120)
);
create sequence member_hold_id start with 50 increment by 50;
create index member_hold_member on member_hold (member_id);
create index member_hold_open on member_hold (office, decision, due_at);

-- One service of a person by a home. The columns open_… are set while it is open: nobody has two open cases, nor two open stays.
create table client_case (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  person_id bigint not null references person (id),
  member_id bigint not null references intake_member (id),
  book_year integer,
  sequence_number integer,
  master_year integer,
  master_sequence integer,
  group_code varchar(20) not null,
  case_state varchar(20) not null,
  begun_on date not null,
  registered_on date,
  definitive_on date,
  service_from date,
  ended_on date,
  worker_username varchar(80),
  worker_name varchar(120),
  worker_since date,
  open_person bigint,
  constraint client_case_member unique (member_id),
  constraint client_case_number unique (office, book_year, sequence_number),
  constraint client_case_master unique (office, master_year, master_sequence),
  constraint person_has_one_open_case unique (open_person),
  constraint client_case_open check (open_person is null or open_person = person_id)
);
create sequence client_case_id start with 50 increment by 50;
create index client_case_of on client_case (person_id);
create index client_case_begun on client_case (office, begun_on, id);

create table client_stay (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  case_id bigint not null references client_case (id),
  person_id bigint not null references person (id),
  arrived_at timestamp not null,
  left_at timestamp,
  ended_as varchar(20),
  open_person bigint,
  constraint person_has_one_open_stay unique (open_person),
  constraint client_stay_open check (
    (left_at is null and open_person is not null and open_person = person_id)
    or (left_at is not null and open_person is null and left_at >= arrived_at))
);
create sequence client_stay_id start with 50 increment by 50;
create index client_stay_case on client_stay (case_id);
create index client_stay_left on client_stay (office, left_at, id);

-- The agreement of client and home; who signed it and what was consented to is one sealed text.
create table service_agreement (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  case_id bigint not null references client_case (id),
  book_year integer not null,
  sequence_number integer not null,
  signed_on date not null,
  service_from date not null,
  service_until date,
  signatures varchar(6000) not null,
  head_name varchar(120) not null,
  head_position varchar(250) not null,
  constraint service_agreement_number unique (office, book_year, sequence_number),
  constraint service_agreement_case unique (case_id)
);
create sequence service_agreement_id start with 50 increment by 50;

-- A statement for each right: in a list of values Derby would fill the shorter names up with blanks.
insert into office_position_right (office_position, office_right)
  select code, 'READ_CLIENTS' from office_position where code in ('jambi.kepala-panti', 'jambi.kasubbag-tu', 'jambi.kasi-pas', 'jambi.kasi-pelrehsos', 'jambi.fungsional', 'jambi.pelaksana');
insert into office_position_right (office_position, office_right)
  select code, 'READ_CLIENT_DOCUMENTS' from office_position where code in ('jambi.kepala-panti', 'jambi.kasi-pas', 'jambi.kasi-pelrehsos');
insert into office_position_right (office_position, office_right)
  select code, 'READ_CLIENT_GROUPS' from office_position where code in ('jambi.kepala-panti', 'jambi.kasi-pas', 'jambi.kasi-pelrehsos');
insert into office_position_right (office_position, office_right)
  select code, 'READ_CLIENT_HEALTH' from office_position where code in ('jambi.kepala-panti', 'jambi.kasi-pelrehsos');
insert into office_position_right (office_position, office_right)
  select code, 'READ_CLIENT_LAW' from office_position where code in ('jambi.kepala-panti');
insert into office_position_right (office_position, office_right)
  select code, 'DECIDE_ON_CLIENTS' from office_position where code in ('jambi.kepala-panti');
