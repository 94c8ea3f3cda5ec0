-- People whom an office serves. Papers and contact are one sealed text; what a person is found by is hashed with a key of the installation.
create table person (
  id bigint not null primary key,
  version integer not null,
  office varchar(32) not null references office (code),
  label varchar(40),
  person_name varchar(120),
  other_names varchar(300),
  sex varchar(10) not null,
  birth_precision varchar(10),
  born_earliest date,
  born_latest date,
  birth_basis varchar(20),
  birth_stated_on date,
  birth_place varchar(80),
  marks varchar(500),
  region varchar(5),
  contact varchar(12000) not null,
  name_order varchar(200) not null,
  search_text varchar(1000) not null,
  changed_by varchar(120),
  changed_at timestamp
);
create sequence person_id start with 50 increment by 50;
create index person_by_name on person (office, name_order, id);

create table person_key (
  person_key varchar(24) not null,
  person_id bigint not null references person (id),
  primary key (person_key, person_id)
);
create index person_key_of on person_key (person_id);
