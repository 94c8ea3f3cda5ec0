-- Who changed what an office maintains, and when: said to whoever changes it at the same time.
alter table office add column changed_by varchar(120);
alter table office add column changed_at timestamp;
alter table document_type add column changed_by varchar(120);
alter table document_type add column changed_at timestamp;
