package dev.prospector.candidate.domain.pool;

/** Who made a pool, and so whose it is (product.md 2.9, 2.10). */
public enum PoolKind {
    /** Made by a user, who owns it. */
    OWN,
    /** The tenant's one pool of stub profiles: everybody's who works with pools, filled by the system, never by hand. */
    LINKEDIN
}
