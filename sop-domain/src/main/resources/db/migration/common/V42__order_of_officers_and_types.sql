-- The lists are sorted by a stored form, which the indexes follow
drop index document_type_name;
create index document_type_order on document_type (office, name_order, code);
drop index officer_office;
create index officer_order on officer (office, name_order, username);
