-- The number of the officer who approved a revision, which the print of the sheet names: as it stands on the day of the approval, of former ones
-- as it stands now.
alter table sheet_event add column nip varchar(30);
update sheet_event set nip = (select officer.nip from officer where officer.username = sheet_event.username)
  where kind = 'APPROVED';
