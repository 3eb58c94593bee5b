-- When what is stored of a candidate was last changed (UTC); null for those whom nobody has changed since this column came and whom the
-- release before this one made: their first day counts.
alter table candidates
    add column do_not_contact boolean not null default false,
    add column updated_at datetime(6);

update candidates set updated_at = created_at;

alter table candidates
    add key candidates_latest_change_first (tenant, updated_at, id);

-- Candidates are found by e-mail addresses too: by the beginning of the whole, and by the words before the at sign.
insert ignore into candidate_search_terms (tenant, term, candidate_id)
select tenant, left(identity_key, 64), candidate_id from candidate_identities where kind = 'EMAIL';

insert ignore into candidate_search_terms (tenant, term, candidate_id)
select w.tenant, left(substring_index(substring_index(w.words, ' ', n.n), ' ', -1), 64), w.candidate_id
from (
    select tenant, candidate_id,
        trim(replace(replace(replace(replace(substring_index(identity_key, '@', 1), '.', ' '), '_', ' '), '-', ' '), '+', ' ')) as words
    from candidate_identities where kind = 'EMAIL'
) w
join (select 1 as n union all select 2 union all select 3 union all select 4) n
    on n.n <= 1 + length(w.words) - length(replace(w.words, ' ', ''))
where substring_index(substring_index(w.words, ' ', n.n), ' ', -1) <> '';

-- Candidates who are gone, for those who ask what became of them; their ids are never used again. version: one more than the last.
create table candidate_tombstones (
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    candidate_id varchar(36) character set ascii collate ascii_bin not null,
    version bigint not null,
    deleted_at datetime(6) not null,
    primary key (tenant, candidate_id)
);

-- The exports that brought a candidate who is deleted may begin again.
alter table export_arrivals
    add key export_arrivals_of_candidate (tenant, candidate_id);
