-- The forms that took effect, by account and token, with how each was answered. The office is not checked against its table: that would
-- have every form lock the row of the office.
create table sent_form (
  username varchar(80) not null,
  token varchar(36) not null,
  office varchar(32) not null,
  sent_at timestamp not null,
  address ${text},
  primary key (username, token)
);
create index sent_form_age on sent_form (sent_at);

create table sent_form_notice (
  username varchar(80) not null,
  token varchar(36) not null,
  position_in_list integer not null,
  warning boolean not null,
  sentence ${text} not null,
  primary key (username, token, position_in_list),
  foreign key (username, token) references sent_form (username, token) on delete cascade
);
