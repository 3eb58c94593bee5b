-- Another candidate may turn out to be the member who shared a profile: by what a user says of a match, or when a merge is undone. person: who
-- shared it, whose candidate is in LinkedIn's pool; null once that candidate is deleted. wanted_at: null, or from when on sync-service is
-- asked to tell the stub again, so that whoever is the member now takes what was shared. Of what is stored already, and of what a replica of
-- the release before stores, the member is not known: it is told again.
alter table stub_arrivals
    add column person varchar(400) character set ascii collate ascii_bin,
    add column wanted_at datetime(6) default '2026-01-01 00:00:00',
    add key stub_arrivals_of_person (tenant, person),
    add key stub_arrivals_wanted (tenant, wanted_at);

-- Whom the stub itself attached, and who is so still.
update stub_arrivals a join candidate_identities i
    on i.tenant = a.tenant and i.candidate_id = a.candidate_id and i.kind = 'LINKEDIN_PERSON' and i.channel_reference = a.stub
set a.person = i.identity_key, a.wanted_at = null
where not i.dormant;

-- Nobody who was deleted comes back.
update stub_arrivals set wanted_at = null where candidate_id not in (select id from candidates);
