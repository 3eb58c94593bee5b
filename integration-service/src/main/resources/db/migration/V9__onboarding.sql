-- Connecting LinkedIn by its onboarding. Connections were made by the development seed alone until now, and a seed knows neither the
-- application's key nor integrations: they go, and so do the links of their users.
delete from user_links;
delete from connections;

-- application: the child application's URN. phase: whether LinkedIn is listened and spoken to; since: when it came into it.
-- organization: null until the first request. Access follows from the integrations.
alter table connections
    add column application varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    add column phase varchar(20) character set ascii collate ascii_bin not null,
    add column since datetime(6) not null,
    modify column organization varchar(255) character set utf8mb4 collate utf8mb4_bin,
    drop column company_access;

-- What was requested, and how far it is. context: the organization's or the contract's URN. as_of: when LinkedIn was asked for the word
-- that the state follows from.
create table integrations (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    context varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    type varchar(30) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    since datetime(6) not null,
    hold_up varchar(30) character set ascii collate ascii_bin,
    name varchar(255) character set utf8mb4 collate utf8mb4_bin,
    as_of datetime(6) not null,
    primary key (tenant, context, type)
);

-- Every change of a state; only ever added to. context and type are null where it is the connection as a whole. actor: the user whose
-- deed it was; null for LinkedIn's, the operator's and our own.
create table connection_events (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    at datetime(6) not null,
    context varchar(255) character set utf8mb4 collate utf8mb4_bin,
    type varchar(30) character set ascii collate ascii_bin,
    from_state varchar(20) character set ascii collate ascii_bin not null,
    to_state varchar(20) character set ascii collate ascii_bin not null,
    hold_up varchar(30) character set ascii collate ascii_bin,
    cause varchar(20) character set ascii collate ascii_bin not null,
    actor varchar(255) character set utf8mb4 collate utf8mb4_bin,
    request_id varchar(255) character set utf8mb4 collate utf8mb4_bin,
    primary key (id),
    key connection_events_newest (tenant, id)
);

-- What an admin chose; no row before. front_end_origins: one a line.
create table connection_settings (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    synced_jobs varchar(20) character set ascii collate ascii_bin not null,
    recruiter_visibility varchar(20) character set ascii collate ascii_bin not null,
    candidate_url varchar(1000) character set utf8mb4 collate utf8mb4_bin,
    job_apply_url varchar(1000) character set utf8mb4 collate utf8mb4_bin,
    instance_name varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    front_end_origins text character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant)
);

-- Whether the operator lets a tenant use LinkedIn.
create table entitlements (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    granted boolean not null,
    primary key (tenant)
);

-- Work on connections that waits or must be single. due_at: null when there is nothing to do. claimed_until: whoever has taken it is
-- taken for dead then. asked counts how often it was made due, fence how often it was taken.
create table connection_work (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    due_at datetime(6),
    claimed_until datetime(6),
    asked bigint not null,
    failures int not null,
    fence bigint not null,
    primary key (tenant, kind),
    key connection_work_due (kind, due_at)
);
