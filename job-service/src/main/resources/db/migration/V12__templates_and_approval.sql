-- Templates from which jobs take their processes and approvers. stages: one per line, its kind and, after a blank, its name; approvers:
-- one user per line. Neither names nor users can contain a line's end. standard: true for the one that the system makes, else null, so
-- that the key lets a tenant have one.
create table process_templates (
    id varchar(36) character set ascii collate ascii_bin not null,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    stages text character set utf8mb4 collate utf8mb4_bin not null,
    prospect_enabled boolean not null,
    hides_others_feedback boolean not null,
    approvers text character set utf8mb4 collate utf8mb4_bin not null,
    standard boolean,
    primary key (id),
    unique key process_templates_standard (tenant, standard),
    key process_templates_in_order (tenant, id)
);

-- Copied into the job, like its stages. Who does not know approval yet makes jobs that need none.
alter table jobs
    add column hides_others_feedback boolean not null default false,
    add column needs_approval boolean not null default false;

-- What each approver has said in the round that is under way, or was the last: null until they speak. The second key finds the jobs that
-- somebody is asked about.
create table job_approvers (
    id bigint not null auto_increment,
    tenant varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    job_id varchar(36) character set ascii collate ascii_bin not null,
    position int not null,
    user_id varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    decision varchar(16) character set ascii collate ascii_bin,
    comment text character set utf8mb4 collate utf8mb4_unicode_ci,
    decided_at datetime(6),
    primary key (id),
    unique key job_approvers_once (job_id, user_id),
    key job_approvers_by_user (tenant, user_id, job_id),
    constraint job_approvers_of_job foreign key (job_id) references jobs (id)
);
