-- What the rows before used of a time that a row has together with them
alter table performed_step add column handled_before_seconds bigint default 0 not null;
