-- LinkedIn persons who were linked to a user: exports of theirs that were refused as EXPORTER_NOT_LINKED before due_at are judged again,
-- from then on; the row goes when none is left. Persons are compared byte by byte.
create table linked_exporters (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    person varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    due_at datetime(6) not null,
    primary key (tenant, person, due_at),
    key linked_exporters_due (tenant, due_at)
);

-- The exports of one person that wait for the link.
alter table exports
    add key exports_by_exporting_person (tenant, exported_by, reason, updated_at);
