-- How often the event was tried, and when last (null: once, when it was put aside); its key is kept whole, for replays.
alter table dead_letters
    modify column record_key varbinary(1300),
    add column attempts int not null default 1,
    add column failed_at datetime(6),
    add key dead_letters_of_tenant (tenant, id);
