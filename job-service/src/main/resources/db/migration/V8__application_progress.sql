-- How far an application is, and how often it has changed. Until now all of them were in Prospect. rejection_reason: null unless rejected;
-- offer: null where none was made.
alter table applications
    add column status varchar(16) character set ascii collate ascii_bin not null default 'ACTIVE',
    add column rejection_reason varchar(32) character set ascii collate ascii_bin,
    add column offer varchar(16) character set ascii collate ascii_bin,
    add column past_prospect boolean not null default false,
    add column version int not null default 0;

-- What an event tells, if not that somebody came into the stage; reason: of a rejection.
alter table stage_events
    add column kind varchar(16) character set ascii collate ascii_bin not null default 'ENTERED',
    add column reason varchar(32) character set ascii collate ascii_bin;
