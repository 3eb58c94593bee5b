-- errand: a step due before that of the state (FETCH_AGAIN, TAKE_BACK). facts_at means more than it says now: since when our patience
-- lasts, which a replay begins anew. exports_waiting takes the place of exports_due, and answers what operators ask by itself;
-- exports_due_by_tenant is for fairness: who has work, and each tenant's next.
alter table exports
    add column errand varchar(20) character set ascii collate ascii_bin after reason,
    add key exports_due_by_tenant (tenant, next_attempt_at),
    add key exports_waiting (next_attempt_at, facts_at),
    drop key exports_due;
