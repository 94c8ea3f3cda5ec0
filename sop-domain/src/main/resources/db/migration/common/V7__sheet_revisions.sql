-- A revision is entered, checked by a second person, approved and withdrawn. Whether it is in force or superseded
-- follows from its dates and from the other revisions, so that no column says it.
alter table sop_sheet add column version integer not null default 1;
alter table sop_sheet add column sheet_state varchar(20) not null default 'APPROVED';
alter table sop_sheet add column file_name varchar(200);
alter table sop_sheet add column approver_position varchar(80);
alter table sop_sheet add column entered_by varchar(80);
alter table sop_sheet add column effective_on date;
alter table sop_sheet add column withdrawn_on date;

-- The history of a revision, append-only.
create table sheet_event (
  office varchar(32) not null,
  code varchar(60) not null,
  revision integer not null,
  ordinal integer not null,
  happened_at timestamp not null,
  kind varchar(20) not null,
  username varchar(80),
  officer_name varchar(120),
  position_name varchar(120),
  note varchar(2000),
  primary key (office, code, revision, ordinal),
  foreign key (office, code, revision) references sop_sheet (office, code, revision) on delete cascade
);

-- What the office has confirmed of that which the scan of a sheet did not show; row 0 is the sheet as a whole.
create table sheet_confirmation (
  office varchar(32) not null,
  code varchar(60) not null,
  revision integer not null,
  sheet_row integer not null,
  ordinal integer not null,
  confirmed_at timestamp not null,
  username varchar(80) not null,
  officer_name varchar(120) not null,
  office_position varchar(80) not null,
  position_name varchar(120) not null,
  note varchar(2000),
  primary key (office, code, revision, sheet_row, ordinal),
  foreign key (office, code, revision) references sop_sheet (office, code, revision) on delete cascade
);

-- Until now every sheet came from a file, was in force at once and superseded what stood under its code.
update sop_sheet set approver_position = (select head_position from office where office.code = sop_sheet.office);
update sop_sheet set effective_on = cast(entered_at as date);
insert into sheet_event (office, code, revision, ordinal, happened_at, kind)
  select office, code, revision, 0, entered_at, 'SEEDED' from sop_sheet;

-- A file with a lower revision, put there later, took the place of a higher one. It stays in force: the higher one
-- counts as withdrawn before its day, for the higher of two revisions that came into force is the one that counts.
update sop_sheet set sheet_state = 'WITHDRAWN', withdrawn_on = effective_on, effective_on = null
  where in_force = false and exists (
    select 1 from sop_sheet lower_one
    where lower_one.office = sop_sheet.office and lower_one.code = sop_sheet.code
      and lower_one.revision < sop_sheet.revision and lower_one.in_force = true);
insert into sheet_event (office, code, revision, ordinal, happened_at, kind, note)
  select office, code, revision, 1, current_timestamp, 'WITHDRAWN', 'Revisi yang lebih rendah sudah diberlakukan sesudahnya.'
  from sop_sheet where sheet_state = 'WITHDRAWN';

alter table sop_sheet alter column approver_position set not null;
alter table sop_sheet alter column sheet_state drop default;
alter table sop_sheet alter column version drop default;
alter table sop_sheet drop column in_force;

create index sop_sheet_waiting on sop_sheet (office, sheet_state);

insert into office_position_right (office_position, office_right)
  select code, 'MAINTAIN_SHEETS' from office_position
  where code in ('jambi.kasubbag-tu', 'jambi.administrator', 'palangkaraya.pengadministrasi-umum', 'palangkaraya.administrator');
