-- The compartment of a run; null where everybody may see it whom its sheet names.
alter table sop_run add column compartment varchar(40);

-- Who may see a run of a compartment.
create table run_member (
  id bigint not null primary key,
  run_id bigint not null references sop_run (id),
  username varchar(80) not null,
  since_at timestamp not null,
  granted_by varchar(80) not null
);
create index run_member_run on run_member (run_id, username);

-- The runs that there are go into their compartment at once: until now whoever reads all runs read them.
update sop_run set compartment = 'perlindungan' where sop_code = 'PWK-REHABSOS-KORBAN-KEKERASAN';
update sop_run set compartment = 'keterampilan' where sop_code = 'PWK-KETERAMPILAN-EX-PSK';

-- Their members are those who worked on them: who performed a row, the first one included, had one in hand, or has it.
-- The numbers of these lines are negative, so that none is that of a line which the application adds.
insert into run_member (id, run_id, username, since_at, granted_by)
  select 0 - row_number() over (), worked.run_id, worked.username, current_timestamp, worked.username
  from (
    select d.run_id, d.username from performed_step d join sop_run r on r.id = d.run_id where r.compartment is not null
    union
    select e.run_id, e.username from run_event e join sop_run r on r.id = e.run_id
      where r.compartment is not null
        and e.kind in ('TAKEN', 'TAKEN_OVER', 'GIVEN_BACK', 'HANDED_OVER', 'PLANNED', 'NOTED')
    union
    select r.id, r.taken_by from sop_run r where r.compartment is not null and r.taken_by is not null
  ) worked (run_id, username);

-- A row at which none of them could go on would wait for ever: it is every officer's who holds its position.
insert into run_member (id, run_id, username, since_at, granted_by)
  select -1000000000 - row_number() over (), waiting.run_id, waiting.username, current_timestamp, waiting.username
  from (
    select distinct t.run_id, p.username
    from sop_run r
    join run_turn t on t.run_id = r.id
    join officer_position p on p.office_position = t.office_position
    where r.compartment is not null
      and not exists (
        select m.id from run_member m
        join officer_position held on held.username = m.username
        join run_turn turn on turn.office_position = held.office_position and turn.run_id = m.run_id
        where m.run_id = r.id)
  ) waiting (run_id, username);

-- What left these runs until now said more than their number. How a run is numbered, as people write it and as in an address:
create view numbered_run as
  select id, office, compartment, book_year, sequence_number,
    case when sequence_number < 10 then '000' when sequence_number < 100 then '00' when sequence_number < 1000 then '0' else '' end
      || trim(cast(sequence_number as char(10))) || '/' || trim(cast(book_year as char(4))) as printed,
    trim(cast(book_year as char(4))) || '-' || trim(cast(sequence_number as char(10))) as in_address
  from sop_run;

-- Why numbers are void: their own ones, and those of the letters that they carried.
update official_number
  set search_text = case when sequence_number < 10 then '000' when sequence_number < 100 then '00' when sequence_number < 1000 then '0' else '' end
      || trim(cast(sequence_number as char(10))) || '/' || trim(cast(book_year as char(4))) 
      || lower(' ' || taken_by || coalesce(' ' || case when used_by <> taken_by then used_by end, '') || coalesce(' ' || reserved_for, '')
      || coalesce(' ' || date_reason, '') || ' Pelaksanaan terbatas dibatalkan; alasannya tercatat pada pelaksanaan itu.'),
    void_reason = 'Pelaksanaan terbatas dibatalkan; alasannya tercatat pada pelaksanaan itu.'
  where number_state = 'VOID' and (
    book = 'run' and exists (
      select 1 from sop_run r where r.compartment is not null and r.office = official_number.office
        and r.book_year = official_number.book_year and r.sequence_number = official_number.sequence_number)
    or book = 'incoming-letter' and exists (
      select 1 from incoming_letter l join sop_run r on r.office = l.office and r.book_year = l.run_year and r.sequence_number = l.run_sequence
      where r.compartment is not null and l.office = official_number.office
        and l.book_year = official_number.book_year and l.sequence_number = official_number.sequence_number));

-- Runs that were started from them in another compartment or in none, and runs started from those, three times over: each carried the subject on.
create table carried_out (
  run_id bigint not null primary key,
  title varchar(800) not null
);
insert into carried_out (run_id, title)
  select r.id, o.printed
  from run_link l
  join numbered_run o on o.office = l.office and o.in_address = l.origin_number
  join sop_run r on r.id = l.run_id
  join sop_run origin on origin.id = o.id
  where l.origin_kind = 'run' and o.compartment is not null and (r.compartment is null or r.compartment <> o.compartment)
    and (r.subject_plain = true or r.subject_title = origin.subject_title);
insert into carried_out (run_id, title)
  select r.id, c.title
  from carried_out c
  join numbered_run o on o.id = c.run_id
  join run_link l on l.office = o.office and l.origin_kind = 'run' and l.origin_number = o.in_address
  join sop_run r on r.id = l.run_id
  join sop_run origin on origin.id = o.id
  where (r.subject_plain = true or r.subject_title = origin.subject_title)
    and not exists (select 1 from carried_out known where known.run_id = r.id);
insert into carried_out (run_id, title)
  select r.id, c.title
  from carried_out c
  join numbered_run o on o.id = c.run_id
  join run_link l on l.office = o.office and l.origin_kind = 'run' and l.origin_number = o.in_address
  join sop_run r on r.id = l.run_id
  join sop_run origin on origin.id = o.id
  where (r.subject_plain = true or r.subject_title = origin.subject_title)
    and not exists (select 1 from carried_out known where known.run_id = r.id);
insert into carried_out (run_id, title)
  select r.id, c.title
  from carried_out c
  join numbered_run o on o.id = c.run_id
  join run_link l on l.office = o.office and l.origin_kind = 'run' and l.origin_number = o.in_address
  join sop_run r on r.id = l.run_id
  join sop_run origin on origin.id = o.id
  where (r.subject_plain = true or r.subject_title = origin.subject_title)
    and not exists (select 1 from carried_out known where known.run_id = r.id);
update sop_run set
    subject_title = (select c.title from carried_out c where c.run_id = sop_run.id),
    subject_number = null,
    subject_plain = true,
    search_text = lower((select n.printed from numbered_run n where n.id = sop_run.id) || ' ' || sop_title || ' '
      || (select c.title from carried_out c where c.run_id = sop_run.id))
  where id in (select run_id from carried_out);
update run_paper set
    subject_title = (select c.title from carried_out c where c.run_id = run_paper.run_id),
    search_text = lower(substr(type_name || ' ' || title || coalesce(' ' || paper_number, '') || coalesce(' ' || signatory, '') || ' '
      || (select n.printed from numbered_run n where n.id = run_paper.run_id) || ' '
      || (select c.title from carried_out c where c.run_id = run_paper.run_id)
      || coalesce(' ' || file_name, '') || ' ' || sop_title, 1, 2000))
  where run_id in (select run_id from carried_out);

-- What papers of other runs say that refer to their papers, to those of the runs above, or to papers of types in a compartment.
create table told (
  performed_step_id bigint not null,
  position_in_list integer not null,
  words varchar(700) not null,
  primary key (performed_step_id, position_in_list)
);
insert into told (performed_step_id, position_in_list, words)
  select s.performed_step_id, s.position_in_list, p.title || ' · ' || n.printed
  from performed_step_paper s
  join performed_step d on d.id = s.performed_step_id
  join sop_run r on r.id = d.run_id
  join numbered_run n on n.office = r.office
  join run_paper p on p.run_id = n.id
  where s.reference_kind = 'paper' and s.reference_number = n.in_address || '.' || trim(cast(p.serial as char(10)))
    and (n.compartment is not null
      or p.run_id in (select c.run_id from carried_out c)
      or p.office = 'purwakarta' and p.document_type in ('kronologi-kasus', 'formulir-pelayanan', 'lembar-disposisi-layanan',
        'data-klien', 'hasil-asesmen', 'hasil-verifikasi', 'data-penerima-manfaat', 'rekomendasi-survei', 'sk-penerima-manfaat'));
update performed_step_paper
  set reference = (
    select substr(t.words, 1, 300) from told t
    where t.performed_step_id = performed_step_paper.performed_step_id and t.position_in_list = performed_step_paper.position_in_list)
  where exists (
    select 1 from told t
    where t.performed_step_id = performed_step_paper.performed_step_id and t.position_in_list = performed_step_paper.position_in_list);
drop table told;
drop table carried_out;
drop view numbered_run;

-- The one who leads both fields of work; the head of the office and those who read all runs are let in by her.
insert into office_position_right (office_position, office_right)
  select code, 'READ_PROTECTED_RUNS' from office_position where code = 'purwakarta.kepala-bidang';
