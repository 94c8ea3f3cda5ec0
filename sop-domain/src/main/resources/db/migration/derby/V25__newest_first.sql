-- Derby reads an index from its beginning only: what is listed newest first needs one in that order, or all is sorted.
create index incoming_letter_newest on incoming_letter (office, book_year desc, sequence_number desc, id);
create index sop_run_newest on sop_run (office, started_at desc, id desc, sop_code, sop_revision);
create index trace_entry_newest on trace_entry (office, happened_at desc, id desc);
