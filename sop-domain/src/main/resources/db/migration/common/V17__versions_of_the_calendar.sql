-- Each version of a year of an office's calendar, as the file that describes it. A version never changes; the year says which is in force.
create table calendar_version (
  office varchar(32) not null references office (code),
  calendar_year integer not null,
  version_no integer not null,
  definition ${text} not null,
  entered_at timestamp,
  username varchar(80),
  officer_name varchar(120),
  reason varchar(1000),
  moved_due_times integer not null,
  primary key (office, calendar_year, version_no)
);
insert into calendar_version (office, calendar_year, version_no, definition, moved_due_times)
  select office, calendar_year, 1, definition, 0 from calendar_year;
alter table calendar_year drop column definition;
alter table calendar_year add column version_no integer default 1 not null;

-- The year whose calendar is missing, where a due time would fall into it.
alter table sop_run add column due_waits_for integer;
alter table performed_step add column due_waits_for integer;

-- By which versions of the calendar a step was measured.
alter table performed_step add column calendar_versions varchar(200);

-- Where the calendar moved a due time: from when.
alter table run_event add column former_due_at timestamp;
