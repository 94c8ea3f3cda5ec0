-- What the papers of a sheet will be called that its office does not know yet: they enter its list when the sheet is approved.
create table sheet_new_paper (
  office varchar(32) not null,
  code varchar(60) not null,
  revision integer not null,
  ordinal integer not null,
  paper_code varchar(60),
  printed varchar(1000) not null,
  name varchar(300) not null,
  primary key (office, code, revision, ordinal),
  foreign key (office, code, revision) references sop_sheet (office, code, revision) on delete cascade
);
