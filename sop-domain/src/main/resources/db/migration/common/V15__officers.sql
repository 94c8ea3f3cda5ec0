create sequence officer_record_id start with 50 increment by 50;

-- Who acts for a position (Plt, Plh), from one day to another, both included. Rows are never removed.
create table acting_appointment (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  username varchar(80) not null references officer (username),
  serial integer not null,
  office_position varchar(80) not null references office_position (code),
  acting_kind varchar(8) not null,
  from_day date not null,
  until_day date not null,
  decree varchar(120) not null,
  reason varchar(1000),
  appointed_at timestamp not null,
  appointed_by varchar(120) not null,
  ended_at timestamp,
  ended_by varchar(120),
  end_reason varchar(1000),
  unique (username, serial)
);
create index acting_appointment_of on acting_appointment (username, until_day);
create index acting_appointment_for on acting_appointment (office, office_position, until_day);

-- What an account may not use although the realm gives it: one position, or, without a position, anything. Rows are never removed.
create table officer_suspension (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  username varchar(80) not null references officer (username),
  office_position varchar(80),
  suspended_at timestamp not null,
  suspended_by varchar(120) not null,
  reason varchar(1000) not null,
  lifted_at timestamp,
  lifted_by varchar(120),
  lift_reason varchar(1000)
);
create index officer_suspension_of on officer_suspension (username, lifted_at);

-- What happened to an officer's record. Rows are only ever added; nobody did what the realm says.
create table officer_event (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  username varchar(80) not null references officer (username),
  kind varchar(30) not null,
  happened_at timestamp not null,
  done_by varchar(120),
  done_in varchar(500),
  thing varchar(200),
  value_before varchar(200),
  value_after varchar(200),
  from_day date,
  until_day date,
  note varchar(1000)
);
create index officer_event_of on officer_event (username, happened_at);

-- Who maintains the lists of an office is its administrator, so she maintains its officers as well.
insert into office_position_right (office_position, office_right)
  select r.office_position, 'MAINTAIN_OFFICERS' from office_position_right r where r.office_right = 'MAINTAIN_LISTS';

-- In which position a follow-up was read and closed; where nobody said, it was its own.
alter table follow_up add column read_in varchar(260);
alter table follow_up add column closed_in varchar(260);

-- "Plh. Kepala Panti (Kasubbag TU)": the name of an acting officer's position holds two names of positions.
alter table performed_step alter column position_name set data type varchar(260);
alter table performed_step_participant alter column position_name set data type varchar(260);
alter table run_event alter column position_name set data type varchar(260);
alter table run_link alter column position_name set data type varchar(260);
alter table sheet_event alter column position_name set data type varchar(260);
alter table sheet_confirmation alter column position_name set data type varchar(260);
alter table disposition alter column given_in_position_name set data type varchar(260);
alter table follow_up_message alter column position_name set data type varchar(260);
