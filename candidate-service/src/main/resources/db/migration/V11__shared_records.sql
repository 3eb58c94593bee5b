-- Notes that were public and are so no more, with the version of their end: for services that ask for them by their ids.
create table candidate_note_tombstones (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    note_id varchar(36) character set ascii collate ascii_bin not null,
    version int not null,
    primary key (tenant, note_id)
);

-- Others go through all of a tenant's records in the order of their ids; candidates_newest_first serves it for candidates.
alter table candidate_notes
    add key candidate_notes_in_order (tenant, visibility, id);
