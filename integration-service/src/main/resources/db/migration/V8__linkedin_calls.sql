-- How many calls a tenant has made of one of LinkedIn's resources in the running UTC day and minute, which began then. Counted before
-- each call, by all replicas.
create table linkedin_budgets (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    resource varchar(64) character set ascii collate ascii_bin not null,
    day_at datetime(6) not null,
    day_calls int not null,
    minute_at datetime(6) not null,
    minute_calls int not null,
    primary key (tenant, resource)
);

-- Each call to LinkedIn, for its support and ours; nothing of what it was about. status: HTTP's, 0 without an answer. trace_id: ours;
-- linkedin_uuid: what LinkedIn's support asks for. Kept for 30 days.
create table linkedin_calls (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    called_at datetime(6) not null,
    resource varchar(64) character set ascii collate ascii_bin not null,
    method varchar(64) character set ascii collate ascii_bin not null,
    status smallint not null,
    millis int not null,
    trace_id varchar(100) character set ascii collate ascii_bin,
    linkedin_uuid varchar(100) character set ascii collate ascii_bin,
    linkedin_request_id varchar(100) character set ascii collate ascii_bin,
    primary key (id),
    key linkedin_calls_of_tenant (tenant, called_at),
    key linkedin_calls_by_time (called_at)
);
