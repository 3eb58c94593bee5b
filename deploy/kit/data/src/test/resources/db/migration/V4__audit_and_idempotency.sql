-- Who did what to which record; only ever added to. What was before and after is JSON with personal values masked; null where there was
-- nothing. person: the candidate whom it is about. on_behalf_of: for whom a delegate or a service acted.
create table audit_events (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    at datetime(6) not null,
    actor varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    on_behalf_of varchar(255) character set utf8mb4 collate utf8mb4_bin,
    action varchar(50) character set ascii collate ascii_bin not null,
    record_type varchar(50) character set ascii collate ascii_bin not null,
    record_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    person varchar(36) character set ascii collate ascii_bin,
    before_state mediumtext character set utf8mb4 collate utf8mb4_bin,
    after_state mediumtext character set utf8mb4 collate utf8mb4_bin,
    request_id varchar(100) character set utf8mb4 collate utf8mb4_bin,
    primary key (id),
    key audit_events_newest (tenant, id),
    key audit_events_by_time (tenant, at, id),
    key audit_events_by_record (tenant, record_type, record_id, id),
    key audit_events_by_person (tenant, person, id),
    key audit_events_by_actor (tenant, actor, id)
);

-- The answers to requests with an Idempotency-Key, kept for a day, in the transaction of what the request did.
create table idempotent_answers (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    idempotency_key varchar(255) character set ascii collate ascii_bin not null,
    request_hash binary(32) not null,
    status smallint,
    headers mediumtext character set utf8mb4 collate utf8mb4_bin,
    body mediumblob,
    created_at datetime(6) not null,
    primary key (tenant, user_id, idempotency_key),
    key idempotent_answers_by_time (created_at)
);
