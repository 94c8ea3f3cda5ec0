-- The number of the officer who approved a revision, as it stood on that day: the print of the sheet names her.
alter table sheet_event add column nip varchar(30);
update sheet_event set nip = (select officer.nip from officer where officer.username = sheet_event.username)
  where kind = 'APPROVED';
