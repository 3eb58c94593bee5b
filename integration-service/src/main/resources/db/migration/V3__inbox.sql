-- What LinkedIn pushed. Rows stay for ever: the key is what makes a notice that comes again change nothing.
-- The body is sealed, and gone once it is fetched. due_at: when a worker may take the row; null when it is settled.
-- fence counts the takings, so that a worker that was overtaken stores nothing. traceparent: of the push.
create table inbox (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    event_type varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    request_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    body mediumblob,
    received_at datetime(6) not null,
    due_at datetime(6),
    failures int not null,
    failure varchar(30) character set ascii collate ascii_bin,
    fence bigint not null,
    traceparent varchar(55) character set ascii collate ascii_bin,
    primary key (tenant, event_type, request_id),
    key inbox_due (due_at)
);
