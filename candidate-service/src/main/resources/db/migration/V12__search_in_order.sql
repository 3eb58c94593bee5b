-- The order of a search by words: of those with the same word the newest first, for ids are made in the order of time. What is looked for
-- without an at sign is found by the words of an address; the addresses, which begin as they do, would be gone through in vain.
alter table candidate_search_terms
    add column address boolean generated always as (locate('@', term) > 0) stored;

alter table candidate_search_terms
    add key candidate_search_terms_in_order (tenant, address, term, candidate_id desc);

-- Records that rest are not looked for. The release before this one writes their words again when it stores them, and passes over them
-- when it reads.
delete from candidate_search_terms
where candidate_id in (select id from candidates where winner_id is not null);

-- When each identity was learnt (UTC). Of those that are there nobody noted it: the day counts on which their candidate was made, as it
-- does for those that the release before this one stores, which leaves it null.
alter table candidate_identities
    add column learnt_at datetime(6);

update candidate_identities i join candidates c on c.id = i.candidate_id
set i.learnt_at = c.created_at;
