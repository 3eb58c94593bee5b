-- Why and when a job was closed: null until then.
alter table jobs
    add column closure_reason varchar(16) character set ascii collate ascii_bin,
    add column closed_at datetime(6);

-- A user's own jobs are found from their places on teams.
create index hiring_team_members_by_user on hiring_team_members (tenant, user_id);
