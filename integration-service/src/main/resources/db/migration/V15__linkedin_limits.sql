-- LinkedIn's Retry-After is meant for one resource of one tenant's application: a seat that was asked too often keeps no export waiting.
delete from linkedin_pauses;
alter table linkedin_pauses
    drop primary key,
    add column resource varchar(64) character set ascii collate ascii_bin not null default '',
    add primary key (tenant, resource);

-- Some limits are a seat's: then the resource's name is followed by the seat's.
alter table linkedin_budgets modify resource varchar(300) character set utf8mb4 collate utf8mb4_bin not null;
