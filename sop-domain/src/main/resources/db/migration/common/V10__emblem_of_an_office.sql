-- The emblem that an office prints on its papers.
alter table office add column emblem_file varchar(36) references stored_file (id);
