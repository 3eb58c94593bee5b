package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.TooManyWords;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

class UserServiceTest {
    private static final UserId ROB = new UserId("rob");
    private static final SignIn SIGN_IN =
            new SignIn(ROB, new Profile("Rob", "Rich", null), Set.of(TenantRole.RECRUITER), Samples.NOW);

    private final Fakes fakes = new Fakes();
    private final UserService service = fakes.directory;

    @Test
    void who_signs_in_is_known() {
        service.seen(SIGN_IN);
        assertEquals(List.of(SIGN_IN.newcomer()), service.known(List.of(ROB, new UserId("nobody"))));
        service.seen(new SignIn(ROB, SIGN_IN.profile(), Set.of(), Samples.NOW.plusSeconds(1)));
        assertEquals(Set.of(), service.known(List.of(ROB)).get(0).roles());
        assertEquals(List.of(), fakes.audit.taken());
    }

    @Test
    void an_admin_writes_users_down() {
        assertTrue(service.put(ADMIN, known("rob", TenantRole.RECRUITER)));
        assertFalse(service.put(ADMIN, known("rob")));
        assertEquals(List.of(known("rob")), service.known(List.of(ROB)));
        assertEquals(List.of("put rob", "rewrote rob"), fakes.audit.taken());
    }

    @Test
    void a_token_wins_over_the_admin_in_names_and_roles_only() {
        service.seen(SIGN_IN);
        service.put(ADMIN, User.put(ROB, new Profile("Robert", "Poor", null), Set.of(), false));
        service.seen(SIGN_IN);
        var user = service.known(List.of(ROB)).get(0);
        assertEquals(SIGN_IN.profile(), user.profile());
        assertEquals(SIGN_IN.roles(), user.roles());
        assertFalse(user.active());
    }

    @Test
    void nobody_else_writes_users_down() {
        for (var other : List.of(RECRUITER, Samples.MANAGER, READER, caller("i", TenantRole.INTERVIEWER))) {
            assertThrows(ForbiddenAction.class, () -> service.put(other, known("rob")));
        }
        assertEquals(List.of(), service.known(List.of(ROB)));
    }

    @Test
    void users_are_found_by_words_and_role() {
        assertEquals(List.of("recruiter", "recruiter2"), search("recr", Optional.of(TenantRole.RECRUITER)));
        assertEquals(List.of("interviewer", "manager", "recruiter", "recruiter2"), search(" ", Optional.empty()));
        assertEquals(List.of(), search("recr", Optional.of(TenantRole.HIRING_MANAGER)));
    }

    @Test
    void a_text_without_letters_finds_nobody() {
        assertEquals(List.of(), search("%", Optional.empty()));
    }

    @Test
    void too_many_words_are_refused_and_interviewers_search_nobody() {
        assertThrows(TooManyWords.class, () -> search("a b c d e f g h i j k", Optional.empty()));
        var interviewer = caller("interviewer", TenantRole.INTERVIEWER);
        assertThrows(
                ForbiddenAction.class,
                () -> service.search(interviewer, Optional.empty(), Optional.empty(), Optional.empty(), 9));
    }

    private List<String> search(String words, Optional<TenantRole> role) {
        return service.search(READER, Optional.of(words), role, Optional.empty(), 9).stream()
                .map(user -> user.id().value())
                .toList();
    }
}
