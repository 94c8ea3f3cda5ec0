create table office (
  code varchar(32) not null primary key,
  name varchar(200) not null,
  government varchar(200) not null,
  institution varchar(200) not null,
  address varchar(300),
  city varchar(80) not null,
  time_zone varchar(40) not null,
  head_position varchar(80) not null
);

create table office_position (
  code varchar(80) not null primary key,
  office varchar(32) not null references office (code),
  name varchar(120) not null,
  rank integer not null,
  receives_letters boolean not null
);
create index office_position_office on office_position (office, rank);

create table office_position_right (
  office_position varchar(80) not null references office_position (code),
  office_right varchar(40) not null,
  primary key (office_position, office_right)
);

create table officer (
  username varchar(80) not null primary key,
  office varchar(32) not null references office (code),
  name varchar(120) not null,
  nip varchar(30)
);
create index officer_office on officer (office, name);

create table officer_position (
  username varchar(80) not null references officer (username),
  office_position varchar(80) not null,
  primary key (username, office_position)
);
create index officer_position_holder on officer_position (office_position, username);

-- One year of an office's working calendar, as the file that describes it.
create table calendar_year (
  office varchar(32) not null references office (code),
  calendar_year integer not null,
  definition ${text} not null,
  primary key (office, calendar_year)
);
