-- Candidates who turned out to be one person. winner_id: whose record answers for this one, which rests; null while it stands for itself.
-- merge_notes: whose records rest in this one, and what they brought, as JSON. What a resting record carries is dormant: it is not looked
-- for, and there when the merge is undone. The release before this one takes all for candidates who stand for themselves.
alter table candidates
    add column winner_id varchar(36) character set ascii collate ascii_bin,
    add column merge_notes mediumtext character set utf8mb4 collate utf8mb4_bin,
    add key candidates_by_winner (tenant, winner_id),
    add key candidates_by_name (tenant, last_name, first_name);

-- Of two records of one person, one carries the LinkedIn person for the other.
alter table candidate_identities
    add column dormant boolean not null default false;

alter table candidate_identities
    drop key candidate_identities_one_per_person,
    drop column linkedin_person;

alter table candidate_identities
    add column linkedin_person varchar(400) character set utf8mb4 collate utf8mb4_bin
        generated always as (case when kind = 'LINKEDIN_PERSON' and not dormant then identity_key end) stored,
    add unique key candidate_identities_one_per_person (tenant, linkedin_person);

-- merged_from: by whose being in the pool they are in it.
alter table talent_pool_members
    add column dormant boolean not null default false,
    add column merged_from varchar(36) character set ascii collate ascii_bin;

alter table talent_pool_members
    add key talent_pool_members_awake (tenant, pool_id, dormant, added_at, candidate_id),
    drop key talent_pool_members_newest_first;

-- undone_at: null while it stands. shared_jobs: where both had applications then, separated by commas.
create table candidate_merges (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    winner_id varchar(36) character set ascii collate ascii_bin not null,
    loser_id varchar(36) character set ascii collate ascii_bin not null,
    merged_by varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    merged_at datetime(6) not null,
    reason varchar(1000) character set utf8mb4 collate utf8mb4_unicode_ci,
    shared_jobs mediumtext character set ascii collate ascii_bin not null,
    undone_by varchar(255) character set utf8mb4 collate utf8mb4_bin,
    undone_at datetime(6),
    primary key (id),
    key candidate_merges_by_winner (tenant, winner_id),
    key candidate_merges_by_loser (tenant, loser_id)
);
