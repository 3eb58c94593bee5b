-- How many are in a pool, so that nobody who lists pools goes through all who are in them. It is moved in the transaction of each change of who is
-- in it; whoever changes that holds the pool's row until then anyhow. counted_version: of the pool, when this was true. A replica of the release
-- before raises the version alone: the pool is counted where it is shown then, and anew by the next change.
alter table talent_pools
    add column candidate_count bigint not null default 0,
    add column counted_version int not null default -1;

update talent_pools set counted_version = version, candidate_count = (
    select count(*) from talent_pool_members m
    where m.tenant = talent_pools.tenant and m.pool_id = talent_pools.id and not m.dormant);
