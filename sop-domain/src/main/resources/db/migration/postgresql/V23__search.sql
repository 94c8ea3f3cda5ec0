-- Words anywhere in a text are found by its trigrams. Where the extension is not installed, or may not be created by
-- this account, the search works as before and reads every row.
do $$
begin
  create extension if not exists pg_trgm;
  create index incoming_letter_search on incoming_letter using gin (search_text gin_trgm_ops);
  create index sop_run_search on sop_run using gin (search_text gin_trgm_ops);
  create index official_number_search on official_number using gin (search_text gin_trgm_ops);
  create index run_paper_search on run_paper using gin (search_text gin_trgm_ops);
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'Without pg_trgm: %', sqlerrm;
end
$$;
