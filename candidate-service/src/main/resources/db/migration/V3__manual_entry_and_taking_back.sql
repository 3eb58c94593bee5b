-- Whether anybody but the export that made a candidate has come upon them; only while nobody has may it take them back. Of candidates
-- from before, nobody knows: they stay.
alter table candidates add column touched boolean not null default true;

-- No request makes a candidate whom a user enters.
alter table candidates
    modify column made_by_request varchar(255) character set utf8mb4 collate utf8mb4_bin;

-- What became of each export's person. candidate_id stays when the candidate is taken back: it says who that was.
create table export_arrivals (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    request_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    outcome varchar(30) character set ascii collate ascii_bin not null,
    primary key (tenant, request_id)
);
