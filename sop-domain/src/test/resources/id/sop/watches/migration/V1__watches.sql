create table watch (
  id bigint not null primary key,
  office varchar(32) not null references office (code),
  post varchar(120) not null,
  second_hand_state varchar(20) not null,
  ready_by_username varchar(80),
  ready_by varchar(120),
  ready_in varchar(200),
  ready_at timestamp,
  closed_by varchar(120),
  closed_in varchar(200),
  closed_at timestamp,
  alone_reason varchar(1000),
  told_position varchar(64),
  seen_by varchar(120),
  seen_in varchar(200),
  seen_at timestamp
);
create index watch_told on watch (told_position, second_hand_state);
