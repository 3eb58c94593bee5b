-- Each stub profile becomes a candidate (product.md 2.9): next_attempt_at is when it is tried (again), null once it has landed as candidate_id.
-- parked: why it was refused; it is tried again seldom. version: fence of whoever has claimed it, raised by whatever is told anew.
-- waiting_since: when its present state was told. What is stored already is due at once, and so is what a replica of the release before
-- stores.
alter table stubs
    add column version bigint not null default 0,
    add column waiting_since datetime(6) not null default '2026-01-01 00:00:00',
    add column next_attempt_at datetime(6) default '2026-01-01 00:00:00',
    add column claimed_until datetime(6),
    add column failures int not null default 0,
    add column parked varchar(30) character set ascii collate ascii_bin,
    add column candidate_id varchar(36) character set ascii collate ascii_bin,
    add key stubs_due_by_tenant (tenant, next_attempt_at),
    add key stubs_waiting (next_attempt_at, parked, waiting_since);
