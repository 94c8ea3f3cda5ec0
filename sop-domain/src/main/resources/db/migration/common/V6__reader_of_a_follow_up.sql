-- The account beside the name: an officer filters her inbox by what she has taken up herself.
alter table follow_up add column read_by_username varchar(80);
