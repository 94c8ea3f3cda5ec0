-- The words of the longest summary too
alter table incoming_letter alter column search_text set data type varchar(5000);
