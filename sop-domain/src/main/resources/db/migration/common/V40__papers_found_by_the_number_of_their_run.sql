-- The number of a run is written P-0091/2026; the form in which its papers are found begins with it
update run_paper set search_text = substr('p '
  || case when sequence_number < 10 then '000' when sequence_number < 100 then '00' when sequence_number < 1000 then '0' else '' end
  || rtrim(cast(sequence_number as char(10))) || ' ' || rtrim(cast(book_year as char(10))) || ' ' || search_text, 1, 2000);
