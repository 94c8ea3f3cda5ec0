-- The words of the longest summary too
alter table incoming_letter alter column search_text type varchar(5000);
