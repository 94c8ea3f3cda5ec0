-- What was done to a file before it was stored. What is here was stored as it was given, and stays so.
alter table stored_file add column treatment varchar(20) default 'AS_GIVEN' not null;
