-- What an admin sees and mends. replayed_at: when patience began anew; null before the first replay. replays: counts them, so that
-- what is told after each has a higher version. settled_at: since when there is nothing more to do.
alter table inbox
    add column settled_at datetime(6),
    add column replayed_at datetime(6),
    add column replays int not null default 0,
    add key inbox_newest (tenant, received_at),
    add key inbox_by_state (tenant, state, received_at),
    add key inbox_by_request (tenant, request_id);
