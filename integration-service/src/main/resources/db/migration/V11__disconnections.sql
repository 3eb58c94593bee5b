-- Ends of connections, kept for ever; a tenant that connects again may end again.
create table disconnections (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    asked_at datetime(6) not null,
    asked_by varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    erase_records boolean not null,
    primary key (tenant, asked_at)
);

-- One row for each step. settled_at: null while it is due.
create table disconnection_receipts (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    asked_at datetime(6) not null,
    step varchar(20) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    settled_at datetime(6),
    records bigint not null,
    primary key (tenant, asked_at, step)
);
