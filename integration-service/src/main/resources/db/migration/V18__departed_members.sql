-- Members who were exported and have left LinkedIn. found_at: when LinkedIn told first of the departure. departed_at: by LinkedIn; null
-- when it does not say. candidate_id: who they are here, null while candidate-service knows nobody; candidate_asked_at: when it was asked
-- last. decision: an admin's, null until then.
create table departed_members (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    id varchar(36) character set ascii collate ascii_bin not null,
    person varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    departed_at datetime(6),
    found_at datetime(6) not null,
    candidate_id varchar(36) character set ascii collate ascii_bin,
    candidate_asked_at datetime(6),
    decision varchar(10) character set ascii collate ascii_bin,
    decided_by varchar(255) character set utf8mb4 collate utf8mb4_bin,
    decided_at datetime(6),
    primary key (tenant, id),
    unique key departed_members_once (tenant, person),
    key departed_members_newest_first (tenant, found_at, id),
    key departed_members_unknown (tenant, candidate_id, candidate_asked_at),
    key departed_members_by_decision (decision)
);

-- How far they are looked up. read_up_to: every departure before it was looked for. last_complete: when the last look that reached its
-- present began; null before the first.
create table departure_lookups (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    read_up_to datetime(6) not null,
    last_complete datetime(6),
    primary key (tenant)
);

-- Companies that have access already are looked at as soon as a worker is free.
insert into connection_work (tenant, kind, due_at, asked, failures, fence)
select distinct tenant, 'DEPARTURES', utc_timestamp(6), 1, 0, 0 from integrations where type = 'ONE_CLICK_EXPORT' and state = 'ENABLED';
