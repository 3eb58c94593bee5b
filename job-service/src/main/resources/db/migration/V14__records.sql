-- What is gone that others were told of, with the version of its end: for services that ask for it by its id. type: JOB, APPLICATION,
-- APPLICATION_NOTE or FEEDBACK.
create table record_tombstones (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    type varchar(32) character set ascii collate ascii_bin not null,
    record_id varchar(36) character set ascii collate ascii_bin not null,
    version int not null,
    primary key (tenant, type, record_id)
);

-- Others go through all of a tenant's records in the order of their ids.
alter table jobs
    add key jobs_in_order (tenant, id);
alter table applications
    add key applications_in_order (tenant, id);
alter table application_notes
    add key application_notes_in_order (tenant, visibility, id);
alter table application_feedback
    add key application_feedback_in_order (tenant, id);
