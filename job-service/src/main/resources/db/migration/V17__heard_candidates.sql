-- What candidate-service has said last of each person, and whom users were about to add: whoever adds, removes or merges people holds their
-- rows. version: -1 where nothing was heard yet. deleted: ids are never used again, so it stays. winner_id: who they were merged into; null
-- for who is nobody else.
create table heard_candidates (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    version bigint not null,
    deleted boolean not null,
    winner_id varchar(36) character set ascii collate ascii_bin,
    primary key (tenant, candidate_id),
    key heard_candidates_by_winner (tenant, winner_id)
);
