-- The scans of a letter in their order: pages that were scanned one by one, and what came with it. Each letter had one at most.
create table letter_scan (
  letter_id bigint not null references incoming_letter (id),
  position_in_list integer not null,
  file_id varchar(36) not null references stored_file (id),
  primary key (letter_id, position_in_list)
);
insert into letter_scan (letter_id, position_in_list, file_id)
  select id, 0, scan_id from incoming_letter where scan_id is not null;
alter table incoming_letter drop column scan_id;
