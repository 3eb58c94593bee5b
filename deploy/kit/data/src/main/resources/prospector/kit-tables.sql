-- Reference for the tables of the plumbing. Each service copies this into a migration of its own; a check at start compares.
-- Ids, keys and names of tenants are compared byte by byte (_bin): a collation for texts would take "pQ7x2" and "pq7x2" as one.

create table outbox (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    event_id varchar(36) character set ascii collate ascii_bin not null,
    topic varchar(100) character set ascii collate ascii_bin not null,
    record_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    type varchar(50) character set ascii collate ascii_bin not null,
    version bigint not null,
    traceparent varchar(55) character set ascii collate ascii_bin,
    payload mediumblob not null,
    created_at datetime(6) not null,
    primary key (id)
);

create table processed_events (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    event_id varchar(36) character set ascii collate ascii_bin not null,
    processed_at datetime(6) not null,
    primary key (tenant, event_id),
    key processed_events_by_time (processed_at)
);

-- tenant, event_id, type and version are null where the event was too broken to say them; failed_at where it was tried once.
create table dead_letters (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin,
    event_id varchar(36) character set ascii collate ascii_bin,
    topic varchar(100) character set ascii collate ascii_bin not null,
    topic_partition int not null,
    topic_offset bigint not null,
    record_key varbinary(1300),
    type varchar(50) character set ascii collate ascii_bin,
    version bigint,
    payload mediumblob,
    failure varchar(255) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    created_at datetime(6) not null,
    attempts int not null default 1,
    failed_at datetime(6),
    primary key (id),
    unique key dead_letters_once (topic, topic_partition, topic_offset),
    key dead_letters_of_tenant (tenant, id)
);

create table leases (
    name varchar(100) character set ascii collate ascii_bin not null,
    holder varchar(36) character set ascii collate ascii_bin not null,
    fence bigint not null,
    until_at datetime(6) not null,
    primary key (name)
);
