-- Each line carries a code over itself, and its place and seal in the chain of its office once it is sealed.
alter table trace_entry add column mac varchar(64);
alter table trace_entry add column chain_no bigint;
alter table trace_entry add column seal varchar(64);
create index trace_entry_chain on trace_entry (office, chain_no);

-- How far the chain of an office goes; the stamp is a code over the row.
create table trace_chain (
  office varchar(32) not null primary key references office (code),
  begun_at timestamp not null,
  adopted bigint not null,
  length bigint not null,
  head varchar(64) not null,
  key_id varchar(16) not null,
  stamp varchar(64) not null
);
