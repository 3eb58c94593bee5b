package dev.prospector.job.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;

class UserTest {
    private static final UserId ID = new UserId("rob");
    private static final Profile ROB = new Profile("Rob", "Recruiter", "rob@example.org");
    private static final SignIn SIGN_IN = new SignIn(ID, ROB, Set.of(TenantRole.RECRUITER), Samples.NOW);

    @Test
    void a_sign_in_makes_a_newcomer_known_and_active() {
        var user = SIGN_IN.newcomer();
        assertEquals(new User(ID, ROB, Set.of(TenantRole.RECRUITER), true, Optional.of(Samples.NOW)), user);
        assertFalse(user.learnsFrom(SIGN_IN));
    }

    @Test
    void a_token_wins_over_the_admins_names_and_roles_but_not_over_active() {
        var put = User.put(ID, new Profile("Robert", "R.", null), Set.of(TenantRole.ADMIN), false);
        assertTrue(put.learnsFrom(SIGN_IN));
        assertEquals(
                new User(ID, ROB, Set.of(TenantRole.RECRUITER), false, Optional.of(Samples.NOW)), put.seen(SIGN_IN));
    }

    @Test
    void an_older_token_teaches_nothing() {
        var known = SIGN_IN.newcomer();
        var older = new SignIn(ID, ROB, Set.of(TenantRole.ADMIN), Samples.NOW.minusSeconds(1));
        var same = new SignIn(ID, ROB, Set.of(TenantRole.ADMIN), Samples.NOW);
        assertFalse(known.learnsFrom(older));
        assertEquals(known, known.seen(older));
        assertTrue(known.learnsFrom(same));
        assertEquals(Set.of(TenantRole.ADMIN), known.seen(same).roles());
    }

    @Test
    void a_new_name_alone_is_news() {
        var married = new Profile("Rob", "Rich", "rob@example.org");
        var later = new SignIn(ID, married, SIGN_IN.roles(), Samples.NOW.plus(Duration.ofDays(1)));
        assertTrue(SIGN_IN.newcomer().learnsFrom(later));
    }

    @Test
    void what_an_admin_writes_down_stands_until_the_next_token_speaks() {
        var rewritten = SIGN_IN.newcomer()
                .rewritten(User.put(ID, new Profile("Robert", "R.", null), Set.of(TenantRole.ADMIN), false));
        assertEquals("Robert", rewritten.profile().givenName());
        assertEquals(Set.of(TenantRole.ADMIN), rewritten.roles());
        assertFalse(rewritten.active());
        assertTrue(rewritten.learnsFrom(SIGN_IN));
    }

    @Test
    void who_is_inactive_holds_no_role() {
        assertEquals(Set.of(TenantRole.RECRUITER), SIGN_IN.newcomer().heldRoles());
        assertEquals(
                Set.of(), User.put(ID, ROB, Set.of(TenantRole.RECRUITER), false).heldRoles());
    }

    @Test
    void lists_are_sorted_by_family_name_or_by_what_there_is() {
        assertEquals("recruiter rob", SIGN_IN.newcomer().sortKey());
        assertEquals("zoe", named(new Profile("Zoë", null, null)).sortKey());
        assertEquals("rob", named(new Profile(null, null, "x@example.org")).sortKey());
    }

    @Test
    void a_claimed_name_is_made_to_fit() {
        var claimed = Profile.claimed(" Rob\u0007\n", "x".repeat(Profile.NAME_MAX - 1) + "👩", "");
        assertEquals("Rob", claimed.givenName());
        assertEquals("x".repeat(Profile.NAME_MAX - 1), claimed.familyName());
        assertEquals(null, claimed.emailAddress());
        assertEquals(new Profile(null, null, null), Profile.claimed(null, " ", "\u0000"));
    }

    @Test
    void a_written_name_must_fit() {
        assertThrows(InvalidValue.class, () -> new Profile("x".repeat(Profile.NAME_MAX + 1), null, null));
        assertThrows(InvalidValue.class, () -> new Profile(null, "a\u0007b", null));
        assertThrows(InvalidValue.class, () -> new Profile(null, null, "x".repeat(Profile.EMAIL_MAX + 1)));
    }

    private static User named(Profile profile) {
        return User.put(ID, profile, Set.of(), true);
    }
}
