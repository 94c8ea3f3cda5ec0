-- One line for each number that was given: the ledger. A number is never deleted and never given again.
create table official_number (
  office varchar(32) not null references office (code),
  book varchar(40) not null,
  book_year integer not null,
  sequence_number integer not null,
  number_state varchar(20) not null,
  taken_at timestamp not null,
  taken_by varchar(120) not null,
  reserved_for varchar(500),
  used_at timestamp,
  used_by varchar(120),
  dated date,
  out_of_order boolean not null,
  date_reason varchar(500),
  voided_at timestamp,
  voided_by varchar(120),
  void_reason varchar(2000),
  search_text varchar(3000) not null,
  primary key (office, book, book_year, sequence_number)
);
create index official_number_state on official_number (office, book, number_state);

-- The books of an office. Who opens the series of a new year locks the line of the book first.
create table number_book (
  office varchar(32) not null references office (code),
  book varchar(40) not null,
  opened_year integer not null,
  primary key (office, book)
);
insert into number_book (office, book, opened_year)
  select office, book, max(book_year) from number_series group by office, book;

-- A run that ended outside of its sheet was not entered by mistake: its letter keeps its number and is not void.
update incoming_letter set letter_state = 'ENDED_OUTSIDE'
  where letter_state = 'WITHDRAWN' and exists (
    select 1 from sop_run
    where sop_run.office = incoming_letter.office and sop_run.book_year = incoming_letter.run_year
      and sop_run.sequence_number = incoming_letter.run_sequence and sop_run.run_state = 'ENDED_OUTSIDE');

-- What was numbered until now.
insert into official_number (office, book, book_year, sequence_number, number_state, taken_at, taken_by, used_at, used_by,
    out_of_order, search_text)
  select r.office, 'run', r.book_year, r.sequence_number, 'USED', p.performed_at, p.officer_name, p.performed_at,
    p.officer_name, false, lower(p.officer_name)
  from sop_run r join performed_step p on p.run_id = r.id
  where p.visit = (select min(f.visit) from performed_step f where f.run_id = r.id);
insert into official_number (office, book, book_year, sequence_number, number_state, taken_at, taken_by, used_at, used_by,
    dated, out_of_order, search_text)
  select office, 'incoming-letter', book_year, sequence_number, 'USED', registered_at, registered_by, registered_at,
    registered_by, received_on, false, lower(registered_by)
  from incoming_letter;

-- What was withdrawn because it was entered by mistake: its number is void.
update official_number set
    number_state = 'VOID',
    voided_at = (select r.ended_at from sop_run r where r.office = official_number.office
      and r.book_year = official_number.book_year and r.sequence_number = official_number.sequence_number),
    voided_by = (select max(e.officer_name) from sop_run r join run_event e on e.run_id = r.id and e.kind = 'WITHDRAWN'
      where r.office = official_number.office and r.book_year = official_number.book_year
        and r.sequence_number = official_number.sequence_number),
    void_reason = (select r.end_reason from sop_run r where r.office = official_number.office
      and r.book_year = official_number.book_year and r.sequence_number = official_number.sequence_number)
  where book = 'run' and exists (select 1 from sop_run r where r.office = official_number.office
    and r.book_year = official_number.book_year and r.sequence_number = official_number.sequence_number
    and r.run_state = 'WITHDRAWN');
update official_number set
    number_state = 'VOID',
    voided_at = (select r.ended_at from incoming_letter l join sop_run r on r.office = l.office
        and r.book_year = l.run_year and r.sequence_number = l.run_sequence
      where l.office = official_number.office and l.book_year = official_number.book_year
        and l.sequence_number = official_number.sequence_number),
    voided_by = (select max(e.officer_name) from incoming_letter l join sop_run r on r.office = l.office
        and r.book_year = l.run_year and r.sequence_number = l.run_sequence
        join run_event e on e.run_id = r.id and e.kind = 'WITHDRAWN'
      where l.office = official_number.office and l.book_year = official_number.book_year
        and l.sequence_number = official_number.sequence_number),
    void_reason = (select r.end_reason from incoming_letter l join sop_run r on r.office = l.office
        and r.book_year = l.run_year and r.sequence_number = l.run_sequence
      where l.office = official_number.office and l.book_year = official_number.book_year
        and l.sequence_number = official_number.sequence_number)
  where book = 'incoming-letter' and exists (select 1 from incoming_letter l where l.office = official_number.office
    and l.book_year = official_number.book_year and l.sequence_number = official_number.sequence_number
    and l.letter_state = 'WITHDRAWN');

-- The text by which a number is found: 0412/2026, the officer, the reason.
update official_number set search_text =
  case when sequence_number < 10 then '000' when sequence_number < 100 then '00' when sequence_number < 1000 then '0' else '' end
  || trim(cast(sequence_number as char(10))) || '/' || trim(cast(book_year as char(4))) || ' ' || search_text
  || case when void_reason is null then '' else ' ' || lower(void_reason) end;

insert into office_position_right (office_position, office_right)
  select code, 'KEEP_NUMBERS' from office_position
  where code in ('jambi.kasubbag-tu', 'palangkaraya.pengadministrasi-umum', 'purwakarta.kepala-bidang');
