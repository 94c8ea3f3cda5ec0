-- The compartment of a run; null where everybody may see it whom its sheet names.
alter table sop_run add column compartment varchar(40);

-- Who may see a run of a compartment.
create table run_member (
  id bigint not null primary key,
  run_id bigint not null references sop_run (id),
  username varchar(80) not null,
  kind varchar(20) not null,
  since_at timestamp not null,
  until_at timestamp,
  granted_by varchar(80) not null
);
create index run_member_run on run_member (run_id, username);

-- The runs that there are go into their compartment at once: until now whoever reads all runs read them.
update sop_run set compartment = 'perlindungan' where sop_code = 'PWK-REHABSOS-KORBAN-KEKERASAN';
update sop_run set compartment = 'keterampilan' where sop_code = 'PWK-KETERAMPILAN-EX-PSK';

-- Their members are those who worked on them: who performed a row, the first one included, had one in hand, or has it.
-- The numbers of these lines are negative, so that none is that of a line which the application adds.
insert into run_member (id, run_id, username, kind, since_at, granted_by)
  select 0 - row_number() over (), worked.run_id, worked.username, 'TEAM', current_timestamp, worked.username
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
insert into run_member (id, run_id, username, kind, since_at, granted_by)
  select -1000000000 - row_number() over (), waiting.run_id, waiting.username, 'TEAM', current_timestamp, waiting.username
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

-- The one who leads both fields of work; the head of the office and those who read all runs are let in by her.
insert into office_position_right (office_position, office_right)
  select code, 'READ_PROTECTED_RUNS' from office_position where code = 'purwakarta.kepala-bidang';
