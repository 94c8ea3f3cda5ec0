-- What an officer typed into a form and has not sent yet: read by nobody else, never traced, removed after 14 days.
create table form_draft (
  id varchar(36) not null primary key,
  office varchar(32) not null,
  username varchar(80) not null,
  form_key varchar(300) not null,
  content ${text} not null,
  saved_at timestamp not null,
  constraint one_draft_for_a_form unique (office, username, form_key)
);
create index form_draft_by_age on form_draft (saved_at);
