-- The number of a run is written P-0091/2026; the form in which it is found says so too
update sop_run set search_text = 'p ' || substr(search_text, 1, 1198);
