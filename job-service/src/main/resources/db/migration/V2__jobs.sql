-- Jobs, their teams and stages, and who stands where. Only what people read as text is compared by unicode_ci.

create table job_numbers (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    last_number bigint not null,
    primary key (tenant)
);

create table jobs (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    job_number bigint not null,
    title varchar(500) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    description mediumtext character set utf8mb4 collate utf8mb4_unicode_ci not null,
    city varchar(200) character set utf8mb4 collate utf8mb4_unicode_ci,
    region varchar(200) character set utf8mb4 collate utf8mb4_unicode_ci,
    country varchar(2) character set ascii collate ascii_bin not null,
    postal_code varchar(32) character set utf8mb4 collate utf8mb4_unicode_ci,
    workplace_type varchar(16) character set ascii collate ascii_bin not null,
    status varchar(16) character set ascii collate ascii_bin not null,
    prospect_enabled boolean not null,
    created_at datetime(6) not null,
    primary key (id),
    unique key jobs_by_number (tenant, job_number),
    key jobs_by_status (tenant, status, job_number)
);

create table stages (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    position int not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    kind varchar(16) character set ascii collate ascii_bin not null,
    primary key (id),
    unique key stages_in_order (job_id, position),
    constraint stages_of_job foreign key (job_id) references jobs (id)
);

-- The id is the order of joining; one role per user and job.
create table hiring_team_members (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    role varchar(16) character set ascii collate ascii_bin not null,
    primary key (id),
    unique key hiring_team_members_once (job_id, user_id),
    constraint hiring_team_members_of_job foreign key (job_id) references jobs (id)
);

-- A candidate is in a job at most once, whichever request brings them and how many at a time.
create table applications (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    stage_id varchar(36) character set ascii collate ascii_bin not null,
    source varchar(16) character set ascii collate ascii_bin not null,
    credited_to varchar(255) character set utf8mb4 collate utf8mb4_bin,
    since datetime(6) not null,
    primary key (id),
    unique key applications_once (tenant, job_id, candidate_id),
    key applications_by_stage (tenant, stage_id, since, id),
    constraint applications_of_job foreign key (job_id) references jobs (id),
    constraint applications_in_stage foreign key (stage_id) references stages (id)
);

-- Kept for ever: the stage's name is the one of that time. The author is null where nobody knows them.
create table stage_events (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    application_id varchar(36) character set ascii collate ascii_bin not null,
    stage_id varchar(36) character set ascii collate ascii_bin not null,
    stage_name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    author varchar(255) character set utf8mb4 collate utf8mb4_bin,
    occurred_at datetime(6) not null,
    primary key (id),
    key stage_events_by_application (tenant, application_id, occurred_at),
    constraint stage_events_of_application foreign key (application_id) references applications (id)
);

-- application_id and already_in_job are null until the export has landed.
create table export_acceptances (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    request_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    exporter varchar(255) character set utf8mb4 collate utf8mb4_bin,
    accepted_at datetime(6) not null,
    application_id varchar(36) character set ascii collate ascii_bin,
    already_in_job boolean,
    primary key (tenant, request_id)
);
