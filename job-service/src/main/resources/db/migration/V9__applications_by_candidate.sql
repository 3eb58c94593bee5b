-- All applications of one person, whatever the job.
alter table applications
    add key applications_by_candidate (tenant, candidate_id, id);
