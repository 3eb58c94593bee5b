package dev.prospector.candidate.domain.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.access.Relation;
import dev.prospector.candidate.domain.access.TenantRole;

class TalentPoolTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final UserId OWNER = new UserId("recruiter");
    private static final UserId OTHER = new UserId("manager");

    private final TalentPool pool = TalentPool.made("Engineers", OWNER, NOW);
    private final TalentPool linkedIn = TalentPool.linkedIn(NOW);

    @Test
    void a_pool_is_its_makers_and_nobody_elses() {
        assertEquals(Relation.POOL_OWNER, pool.relationTo(OWNER));
        assertEquals(Relation.NONE, pool.relationTo(OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\nb"})
    void a_name_is_one_line(String name) {
        assertEquals(
                "CONTROL_CHARACTER",
                assertThrows(InvalidValue.class, () -> pool.renamed(name)).code());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u200b"})
    void a_pool_has_a_name(String name) {
        assertEquals(
                "NOT_BLANK",
                assertThrows(InvalidValue.class, () -> pool.renamed(name)).code());
    }

    @Test
    void a_name_has_at_most_100_characters() {
        assertEquals(100, pool.renamed("x".repeat(100)).name().length());
        assertEquals(
                "SIZE",
                assertThrows(InvalidValue.class, () -> pool.renamed("x".repeat(101)))
                        .code());
    }

    @Test
    void a_new_name_is_a_new_version_and_the_same_name_is_none() {
        var renamed = pool.renamed(" Designers ");
        assertEquals("Designers", renamed.name());
        assertEquals(1, renamed.version());
        assertSame(pool, pool.renamed("Engineers "));
    }

    @Test
    void contributors_have_a_share_until_it_is_taken() {
        var shared = pool.sharedWith(OTHER);
        assertEquals(Relation.POOL_CONTRIBUTOR, shared.relationTo(OTHER));
        assertEquals(1, shared.version());
        assertSame(shared, shared.sharedWith(OTHER));
        var alone = shared.notSharedWith(OTHER);
        assertEquals(Relation.NONE, alone.relationTo(OTHER));
        assertEquals(2, alone.version());
        assertThrows(NotContributing.class, () -> alone.notSharedWith(OTHER));
    }

    @Test
    void the_owner_is_no_contributor() {
        var refused = assertThrows(InvalidValue.class, () -> pool.sharedWith(OWNER));
        assertEquals(List.of("userId", "IS_OWNER"), List.of(refused.field(), refused.code()));
        assertThrows(NotContributing.class, () -> pool.notSharedWith(OWNER));
    }

    @Test
    void who_hands_a_pool_over_keeps_a_share() {
        var handedOver = pool.sharedWith(OTHER).ownedBy(OTHER);
        assertEquals(Optional.of(OTHER), handedOver.owner());
        assertEquals(Set.of(OWNER), handedOver.contributors());
        assertEquals(2, handedOver.version());
        assertSame(handedOver, handedOver.ownedBy(OTHER));
    }

    @Test
    void a_pool_has_at_most_200_contributors() {
        var full = Stream.iterate(1, n -> n + 1)
                .limit(TalentPool.MOST_CONTRIBUTORS)
                .map(n -> new UserId("user-" + n))
                .reduce(pool, TalentPool::sharedWith, (one, other) -> other);
        assertEquals(200, full.contributors().size());
        assertThrows(TooManyContributors.class, () -> full.sharedWith(OTHER));
        assertThrows(TooManyContributors.class, () -> full.ownedBy(OTHER));
        assertEquals(200, full.ownedBy(new UserId("user-1")).contributors().size());
    }

    @Test
    void everybody_has_a_share_in_the_linkedin_pool() {
        assertEquals("LinkedIn", linkedIn.name());
        assertEquals(Optional.empty(), linkedIn.owner());
        assertEquals(Relation.POOL_CONTRIBUTOR, linkedIn.relationTo(OTHER));
    }

    @Test
    void the_linkedin_pool_is_never_renamed_shared_or_filled_by_hand() {
        for (Executable change : List.<Executable>of(
                () -> linkedIn.renamed("Ours"),
                () -> linkedIn.ownedBy(OWNER),
                () -> linkedIn.sharedWith(OTHER),
                () -> linkedIn.notSharedWith(OTHER),
                linkedIn::refilled,
                linkedIn::demandMadeByHand)) {
            assertThrows(LinkedInPoolFixed.class, change);
        }
    }

    @Test
    void who_comes_and_goes_makes_a_new_version() {
        assertEquals(1, pool.refilled().version());
        assertEquals(1, TalentPool.linkedIn(pool.createdAt()).filledByStub().version());
        assertThrows(IllegalStateException.class, pool::filledByStub);
    }

    @Test
    void callers_are_told_what_they_may_do_with_it() {
        var shared = pool.sharedWith(OTHER);
        assertEquals(6, actions(shared, OWNER, TenantRole.RECRUITER).size());
        assertEquals(
                List.of(Operation.ADD_TALENT_POOL_CANDIDATE, Operation.REMOVE_TALENT_POOL_CANDIDATE),
                actions(shared, OTHER, TenantRole.HIRING_MANAGER));
        assertEquals(List.of(), actions(shared, OTHER, TenantRole.READ_ONLY));
        assertEquals(6, actions(shared, new UserId("admin"), TenantRole.ADMIN).size());
        assertEquals(List.of(), actions(linkedIn, new UserId("admin"), TenantRole.ADMIN));
    }

    private static List<Operation> actions(TalentPool pool, UserId user, TenantRole role) {
        return SeenPool.of(pool, 0, new Caller(user.value(), Set.of(role))).actions();
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantRole.class,
            names = {"ADMIN", "RECRUITER", "HIRING_MANAGER"})
    void active_users_who_work_with_pools_may_be_given_one(TenantRole role) {
        new DirectoryUser(OTHER, true, Set.of(role, TenantRole.INTERVIEWER)).demandWorksWithPools("owner");
        var left = new DirectoryUser(OTHER, false, Set.of(role));
        assertEquals(
                "INACTIVE_USER",
                assertThrows(InvalidValue.class, () -> left.demandWorksWithPools("owner"))
                        .code());
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantRole.class,
            names = {"INTERVIEWER", "READ_ONLY"})
    void others_may_not_be_given_one(TenantRole role) {
        var user = new DirectoryUser(OTHER, true, Set.of(role));
        var refused = assertThrows(InvalidValue.class, () -> user.demandWorksWithPools("owner"));
        assertEquals(List.of("owner", "ROLE_NOT_HELD"), List.of(refused.field(), refused.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " rita", "rita ", "a\u0000b"})
    void what_no_token_says_names_no_user(String text) {
        assertFalse(new UserId(text).isPossible());
    }

    @Test
    void users_are_named_by_at_most_255_characters() {
        assertTrue(new UserId("auth0:4711").isPossible());
        assertTrue(new UserId("x".repeat(255)).isPossible());
        assertFalse(new UserId("x".repeat(256)).isPossible());
    }
}
