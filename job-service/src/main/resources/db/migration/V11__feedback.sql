-- What members of teams think of somebody. evaluations: JSON, each with attribute and result; submitted_at: null while it is a draft.
create table application_feedback (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    application_id varchar(36) character set ascii collate ascii_bin not null,
    author varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    recommendation varchar(16) character set ascii collate ascii_bin,
    interview_type varchar(16) character set ascii collate ascii_bin,
    evaluations mediumtext character set utf8mb4 collate utf8mb4_unicode_ci not null,
    comment mediumtext character set utf8mb4 collate utf8mb4_unicode_ci,
    created_at datetime(6) not null,
    submitted_at datetime(6),
    version int not null,
    primary key (id),
    key application_feedback_by_application (tenant, application_id, created_at, id),
    constraint application_feedback_of_application foreign key (application_id) references applications (id)
);
