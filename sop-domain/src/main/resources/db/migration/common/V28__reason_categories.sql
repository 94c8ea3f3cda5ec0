-- The category of the reason for which a row ended as it did; null where its sheet lists none.
alter table performed_step add column reason_code varchar(40);
