-- Names and texts are compared as people read them (unicode_ci); ids, keys and identities byte by byte (_bin): LinkedIn's
-- pQ7x2 and pq7x2 are two people.

create table candidates (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version bigint not null,
    first_name varchar(255) character set utf8mb4 collate utf8mb4_unicode_ci,
    last_name varchar(255) character set utf8mb4 collate utf8mb4_unicode_ci,
    headline varchar(1000) character set utf8mb4 collate utf8mb4_unicode_ci,
    employer varchar(1000) character set utf8mb4 collate utf8mb4_unicode_ci,
    location varchar(1000) character set utf8mb4 collate utf8mb4_unicode_ci,
    source varchar(30) character set ascii collate ascii_bin not null,
    credited_to varchar(255) character set utf8mb4 collate utf8mb4_bin,
    made_by_request varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    matched_by varchar(30) character set ascii collate ascii_bin,
    created_at datetime(6) not null,
    primary key (id),
    key candidates_newest_first (tenant, id)
);

-- linkedin_person is there for its unique key alone: e-mails and profile URLs may be on several candidates, a LinkedIn
-- person on one only.
create table candidate_identities (
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    identity_key varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    given_text varchar(2000) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    channel varchar(30) character set ascii collate ascii_bin not null,
    channel_reference varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    evidence boolean not null,
    position int not null,
    linkedin_person varchar(400) character set utf8mb4 collate utf8mb4_bin
        generated always as (case when kind = 'LINKEDIN_PERSON' then identity_key end) stored,
    primary key (candidate_id, kind, identity_key),
    key candidate_identities_by_key (tenant, kind, identity_key),
    unique key candidate_identities_one_per_person (tenant, linkedin_person),
    constraint candidate_identities_candidate foreign key (candidate_id) references candidates (id)
);

create table candidate_rivals (
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    rival_id varchar(36) character set ascii collate ascii_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    identity_key varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    contradicts boolean not null,
    primary key (candidate_id, rival_id, kind, identity_key),
    key candidate_rivals_by_rival (tenant, rival_id),
    constraint candidate_rivals_candidate foreign key (candidate_id) references candidates (id)
);

-- Words of names, lower-case and without accents. The second key is for looking whether one candidate has a word.
create table candidate_search_terms (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    term varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    primary key (tenant, term, candidate_id),
    key candidate_search_terms_by_candidate (candidate_id, tenant, term),
    constraint candidate_search_terms_candidate foreign key (candidate_id) references candidates (id)
);

-- A row per identity that was ever looked for; locked while someone decides to whom it belongs.
create table identity_locks (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    identity_key varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant, kind, identity_key)
);
