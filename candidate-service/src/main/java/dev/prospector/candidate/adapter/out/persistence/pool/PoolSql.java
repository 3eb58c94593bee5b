package dev.prospector.candidate.adapter.out.persistence.pool;

/** Which pools {@link JdbcPools} lists. Each way to a pool ends with the page on an index of its own: an {@code or} would walk through all. */
final class PoolSql {
    /** Behind every id. */
    static final String FROM_THE_START = "~";

    /** How many are in the pool {@code p}: what was noted, unless somebody who knows nothing of notes has changed the pool since. */
    static final String COUNT = """
            case when p.counted_version = p.version then p.candidate_count else (
                select count(*) from talent_pool_members m where m.tenant = :tenant and m.pool_id = p.id and not m.dormant) end
            """;

    /** Each of the pools {@code p} becomes another version, of which the count is noted; to be followed by the new version. */
    static final String NOTE_COUNT = "p.candidate_count = " + COUNT + ", p.counted_version = ";

    // Without the tenant in the order, MySQL takes the primary key for it and walks through the other tenants' rows.
    static final String OF_EVERYBODY = """
            from talent_pools p where p.tenant = :tenant and p.id < :before
            order by p.tenant desc, p.id desc limit :atMost
            """;

    static final String OF_READER = """
            from (
                (select id from talent_pools where tenant = :tenant and owner = :reader and id < :before
                    order by id desc limit :atMost)
                union
                (select pool_id from talent_pool_contributors where tenant = :tenant and user_id = :reader and pool_id < :before
                    order by pool_id desc limit :atMost)
                union
                (select id from talent_pools where tenant = :tenant and linkedin = 'LINKEDIN' and id < :before)
            ) mine join talent_pools p on p.id = mine.id
            where p.tenant = :tenant order by p.id desc limit :atMost
            """;

    private static final String HOLDING = """
            from talent_pool_members h join talent_pools p on p.id = h.pool_id
            where h.tenant = :tenant and p.tenant = :tenant and h.candidate_id = :candidate and h.pool_id < :before
            """;

    private static final String READ = """
            and (p.owner = :reader or p.linkedin = 'LINKEDIN' or exists (
                select 1 from talent_pool_contributors c
                where c.tenant = :tenant and c.pool_id = p.id and c.user_id = :reader))
            """;

    private PoolSql() {}

    static String holding(boolean ofReader) {
        return HOLDING + (ofReader ? READ : "") + "order by h.pool_id desc limit :atMost";
    }
}
