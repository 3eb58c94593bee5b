-- How far InMails, notes and stubs are fetched, seat by seat. active: whether the seat is, so that it counts for how fresh a contract is.
-- fetched_up_to: everything before it was read or is in the backlog. backlog: windows of epoch milliseconds still to be read, one a line,
-- newest first. reading_*: the window that is being read, and where its next page begins. live_due_at, history_due_at: when to look for
-- what is new and when to go on with the backlog; null while nobody may, or there is none. claimed_until: while a worker has it; fence
-- counts the takings.
create table activity_cursors (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contract varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    seat varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    active boolean not null,
    fetched_up_to datetime(6) not null,
    backlog text character set ascii collate ascii_bin not null,
    reading_lane varchar(10) character set ascii collate ascii_bin,
    reading_from datetime(6),
    reading_until datetime(6),
    reading_start int,
    reading_total int,
    last_success datetime(6),
    live_due_at datetime(6),
    history_due_at datetime(6),
    failures int not null,
    claimed_until datetime(6),
    fence bigint not null,
    primary key (tenant, contract, seat, kind),
    key activity_cursors_live (live_due_at),
    key activity_cursors_history (history_due_at)
);

-- The oldest of any tenant comes next.
alter table back_fetches add key back_fetches_next (asked_at);

-- Seats that are known get their cursors as soon as a worker is free.
update connection_work set due_at = utc_timestamp(6), asked = asked + 1 where kind = 'SEATS' and due_at is not null;
