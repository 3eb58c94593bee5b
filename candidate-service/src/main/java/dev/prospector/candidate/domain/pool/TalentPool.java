package dev.prospector.candidate.domain.pool;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.Text;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Relation;

/**
 * A named list of candidates with an owner and contributors (product.md 1, 2.10). Who is in it is not told here: it may be thousands.
 *
 * @param owner empty for the LinkedIn pool
 * @param contributors never the owner
 * @param version counts its changes; that candidates come and go is one too
 */
public record TalentPool(
        TalentPoolId id,
        PoolKind kind,
        String name,
        Optional<UserId> owner,
        SortedSet<UserId> contributors,
        Instant createdAt,
        int version) {

    public static final int NAME_MAX = 100;
    public static final int MOST_CONTRIBUTORS = 200;

    private static final String LINKEDIN_NAME = "LinkedIn";

    public TalentPool {
        name = Text.requiredLine("name", name, NAME_MAX);
        contributors = Collections.unmodifiableSortedSet(new TreeSet<>(contributors));
        if (contributors.size() > MOST_CONTRIBUTORS) {
            throw new TooManyContributors();
        }
    }

    public static TalentPool made(String name, UserId owner, Instant now) {
        return new TalentPool(
                TalentPoolId.madeAt(now), PoolKind.OWN, name, Optional.of(owner), Collections.emptySortedSet(), now, 0);
    }

    /** The one that the system makes, once per tenant (product.md 2.9). */
    public static TalentPool linkedIn(Instant now) {
        return new TalentPool(
                TalentPoolId.madeAt(now),
                PoolKind.LINKEDIN,
                LINKEDIN_NAME,
                Optional.empty(),
                Collections.emptySortedSet(),
                now,
                0);
    }

    public boolean isLinkedIns() {
        return kind == PoolKind.LINKEDIN;
    }

    /** Everybody has a share in the LinkedIn pool. */
    public Relation relationTo(UserId user) {
        if (owner.filter(user::equals).isPresent()) {
            return Relation.POOL_OWNER;
        }
        return isLinkedIns() || contributors.contains(user) ? Relation.POOL_CONTRIBUTOR : Relation.NONE;
    }

    /** Before anything is changed by hand. */
    public void demandMadeByHand() {
        if (isLinkedIns()) {
            throw new LinkedInPoolFixed();
        }
    }

    public TalentPool renamed(String newName) {
        demandMadeByHand();
        var renamed = new TalentPool(id, kind, newName, owner, contributors, createdAt, version + 1);
        return renamed.name.equals(name) ? this : renamed;
    }

    /** Whoever had it keeps a share, so that nobody loses sight of it by the way. */
    public TalentPool ownedBy(UserId newOwner) {
        demandMadeByHand();
        if (owner.filter(newOwner::equals).isPresent()) {
            return this;
        }
        var sharing = new TreeSet<>(contributors);
        sharing.remove(newOwner);
        owner.ifPresent(sharing::add);
        return new TalentPool(id, kind, name, Optional.of(newOwner), sharing, createdAt, version + 1);
    }

    public TalentPool sharedWith(UserId user) {
        demandMadeByHand();
        if (owner.filter(user::equals).isPresent()) {
            throw new InvalidValue("userId", "IS_OWNER", "must not be the owner, who may do more");
        }
        if (contributors.contains(user)) {
            return this;
        }
        var sharing = new TreeSet<>(contributors);
        sharing.add(user);
        return sharedBy(sharing);
    }

    public TalentPool notSharedWith(UserId user) {
        demandMadeByHand();
        var sharing = new TreeSet<>(contributors);
        if (!sharing.remove(user)) {
            throw new NotContributing();
        }
        return sharedBy(sharing);
    }

    private TalentPool sharedBy(SortedSet<UserId> sharing) {
        return new TalentPool(id, kind, name, owner, sharing, createdAt, version + 1);
    }

    /** A stub has brought somebody into LinkedIn's, or somebody in it is not the member who shared it. */
    public TalentPool filledByStub() {
        if (!isLinkedIns()) {
            throw new IllegalStateException("only LinkedIn's pool is filled by stubs");
        }
        return new TalentPool(id, kind, name, owner, contributors, createdAt, version + 1);
    }

    /** Somebody has come or gone. */
    public TalentPool refilled() {
        demandMadeByHand();
        return new TalentPool(id, kind, name, owner, contributors, createdAt, version + 1);
    }
}
