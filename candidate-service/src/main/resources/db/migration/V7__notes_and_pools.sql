-- What users write down about candidates. edited_at: null while it is as it was written. Notes go with their candidate, and so does
-- having been in a pool.
create table candidate_notes (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    author varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    visibility varchar(16) character set ascii collate ascii_bin not null,
    text mediumtext character set utf8mb4 collate utf8mb4_unicode_ci not null,
    created_at datetime(6) not null,
    edited_at datetime(6),
    version int not null,
    primary key (id),
    key candidate_notes_by_candidate (candidate_id, tenant, created_at, id),
    constraint candidate_notes_candidate foreign key (candidate_id) references candidates (id) on delete cascade
);

-- owner: null for LinkedIn's. linkedin is there for its unique key alone: one such pool per tenant.
create table talent_pools (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    kind varchar(16) character set ascii collate ascii_bin not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    owner varchar(255) character set utf8mb4 collate utf8mb4_bin,
    created_at datetime(6) not null,
    linkedin varchar(16) character set ascii collate ascii_bin
        generated always as (case when kind = 'LINKEDIN' then kind end) stored,
    primary key (id),
    key talent_pools_newest_first (tenant, id),
    key talent_pools_by_owner (tenant, owner, id),
    unique key talent_pools_one_of_linkedins (tenant, linkedin)
);

create table talent_pool_contributors (
    pool_id varchar(36) character set ascii collate ascii_bin not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (pool_id, user_id),
    key talent_pool_contributors_by_user (tenant, user_id, pool_id),
    constraint talent_pool_contributors_pool foreign key (pool_id) references talent_pools (id) on delete cascade
);

-- added_by: null where the system did it.
create table talent_pool_members (
    pool_id varchar(36) character set ascii collate ascii_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    added_by varchar(255) character set utf8mb4 collate utf8mb4_bin,
    added_at datetime(6) not null,
    primary key (pool_id, candidate_id),
    key talent_pool_members_newest_first (tenant, pool_id, added_at, candidate_id),
    key talent_pool_members_by_candidate (candidate_id, tenant, pool_id),
    constraint talent_pool_members_pool foreign key (pool_id) references talent_pools (id) on delete cascade,
    constraint talent_pool_members_candidate foreign key (candidate_id) references candidates (id) on delete cascade
);
