-- The number of a run is written P-0091/2026; the form in which its papers are found says so too
update run_paper set search_text = 'p ' || substr(search_text, 1, 1998);
