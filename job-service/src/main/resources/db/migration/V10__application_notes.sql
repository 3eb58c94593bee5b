-- What users write down about applications. edited_at: null while it is as it was written.
create table application_notes (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    application_id varchar(36) character set ascii collate ascii_bin not null,
    author varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    visibility varchar(16) character set ascii collate ascii_bin not null,
    text mediumtext character set utf8mb4 collate utf8mb4_unicode_ci not null,
    created_at datetime(6) not null,
    edited_at datetime(6),
    version int not null,
    primary key (id),
    key application_notes_by_application (tenant, application_id, created_at, id),
    constraint application_notes_of_application foreign key (application_id) references applications (id)
);
