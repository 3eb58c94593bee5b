-- History that LinkedIn declines while it answers for the rest waits beside the backlog: lines of how often, from, until (milliseconds);
-- null is none. An older release leaves the columns alone, and what is set aside with them.
alter table activity_cursors
    add column aside mediumtext character set ascii collate ascii_bin,
    add column aside_times int not null default 0,
    add column live_failures int not null default 0;
