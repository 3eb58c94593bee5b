-- Work on connections may also be to tell job-service where candidates apply: where somebody has said so before, it is told now.
insert into connection_work (tenant, kind, due_at, asked, failures, fence)
select tenant, 'APPLY_ADDRESS', utc_timestamp(6), 1, 0, 0 from connection_settings where job_apply_url is not null;
