-- What users and LinkedIn say of a candidate's match. match_state follows from the rest and is there for lists alone: it is written with
-- every change of a candidate, and a replica of the release before, which does not know it, leaves it to the next one. match_notes: whom
-- others and LinkedIn suggest, and what users decided, as JSON. linked_in_version: of LinkedIn's last message that was heard.
alter table candidates
    add column match_state varchar(30) character set ascii collate ascii_bin not null default 'NONE',
    add column match_notes mediumtext character set utf8mb4 collate utf8mb4_bin,
    add column linked_in_version bigint not null default -1,
    add key candidates_by_match (tenant, match_state, id);

update candidates set match_state = 'MATCHED' where matched_by is not null;

update candidates set match_state = 'CONFLICT'
where id in (select candidate_id from candidate_rivals where contradicts);
