-- The open follow-ups of a position without the closed ones, of which there are ever more: the state comes first.
create index follow_up_open on follow_up (follow_up_state, office, office_position, due_at);
drop index follow_up_inbox;
