package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.user.PlaceLost;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;

/** What every {@link Users} does. */
public abstract class UsersContract {
    protected abstract Users users();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_user_is_found_as_they_were_saved() {
        var user = saved(new User(
                new UserId("rob"),
                new Profile("Renée 👩‍💻", "Groß", "rob@example.org"),
                Set.of(TenantRole.RECRUITER, TenantRole.ADMIN),
                true,
                Optional.of(Samples.NOW)));
        assertEquals(List.of(user), find("rob"));
        assertEquals(Optional.of(user), work(() -> users().hold(user.id())));
        assertEquals(Optional.of(user), work(() -> users().lock(user.id())));
    }

    @Test
    void a_user_of_whom_little_is_known_is_kept_too() {
        var user = saved(new User(new UserId("rob"), new Profile(null, null, null), Set.of(), false, Optional.empty()));
        assertEquals(List.of(user), find("rob"));
    }

    @Test
    void changes_are_kept_and_found_by_their_new_name_only() {
        saved(named("rob", "Rob", "Recruiter"));
        var renamed = saved(named("rob", "Rob", "Rich"));
        assertEquals(List.of(renamed), find("rob"));
        assertEquals(List.of(renamed), search("rich"));
        assertEquals(List.of(), search("recruiter"));
    }

    @Test
    void users_who_differ_in_case_are_two() {
        var small = saved(Samples.known("rob"));
        var great = saved(Samples.known("Rob"));
        assertEquals(Set.of(small, great), new HashSet<>(find("rob", "Rob", "rob", "ROB")));
        assertEquals(Optional.empty(), work(() -> users().hold(new UserId("ROB"))));
        assertEquals(List.of(), find());
    }

    @Test
    void who_is_not_known_is_not_found_even_when_locked() {
        var nobody = new UserId("nobody");
        assertEquals(Optional.empty(), work(() -> users().lock(nobody)));
        assertEquals(List.of(), find("nobody"));
        assertEquals(Optional.empty(), work(() -> users().hold(nobody)));
        assertEquals(List.of(), search(""));
    }

    @Test
    void without_words_everybody_is_listed_by_name() {
        var zoe = saved(named("a", "Zoe", "Adams"));
        var bob = saved(named("b", "Bob", "adams"));
        var max = saved(named("c", "Max", "Äckermann"));
        assertEquals(List.of(max, bob, zoe), search(""));
    }

    @Test
    void users_are_found_by_the_beginnings_of_words_of_name_and_address() {
        var rob = saved(named("u1", "Rob", "Recruiter"));
        saved(named("u2", "Rita", "Recruiter"));
        assertEquals(List.of(rob), search("rec rob"));
        assertEquals(List.of(rob), search("U1@exam"));
        assertEquals(List.of(), search("obr"));
        assertEquals(List.of(), search("robb"));
    }

    @Test
    void who_has_two_words_that_begin_so_is_found_once() {
        var rob = saved(named("u1", "Rob", "Robson"));
        var robert = saved(named("u2", "Robert", "Roberts"));
        assertEquals(List.of(rob, robert), search("rob"));
    }

    @Test
    void a_role_narrows_the_list() {
        var recruiter = saved(Samples.known("one", TenantRole.RECRUITER, TenantRole.ADMIN));
        saved(Samples.known("two", TenantRole.INTERVIEWER));
        assertEquals(List.of(recruiter), search("test", TenantRole.RECRUITER));
        assertEquals(List.of(recruiter), search("", TenantRole.ADMIN));
        assertEquals(List.of(), search("", TenantRole.HIRING_MANAGER));
    }

    @Test
    void inactive_users_are_found_too() {
        var gone = saved(User.put(new UserId("gone"), new Profile("Gerd", "Gone", null), Set.of(), false));
        assertEquals(List.of(gone), search("gerd"));
    }

    @Test
    void a_list_goes_on_after_the_last_one_shown_even_among_those_of_one_name() {
        IntStream.range(0, 5)
                .forEach(i -> saved(User.put(
                        new UserId("u" + i),
                        new Profile("Ann", "Ant", "ann" + i % 2 + "@example.org"),
                        Set.of(),
                        true)));
        for (var text : List.of("", "ann", "an example")) {
            var all = search(text);
            assertEquals(5, all.size());
            var paged = new ArrayList<User>();
            while (paged.size() < 5) {
                paged.addAll(page(text, last(paged), 2));
            }
            assertEquals(all, paged);
            assertEquals(List.of(), page(text, last(all), 2));
        }
    }

    @Test
    void a_list_does_not_go_on_after_who_is_not_in_it() {
        saved(named("u1", "Rob", "Recruiter"));
        assertThrows(PlaceLost.class, () -> page("", Optional.of(new UserId("nobody")), 2));
        assertThrows(PlaceLost.class, () -> page("ann", Optional.of(new UserId("u1")), 2));
    }

    protected static User named(String id, String givenName, String familyName) {
        var profile = new Profile(givenName, familyName, id + "@example.org");
        return User.put(new UserId(id), profile, Set.of(), true);
    }

    private static Optional<UserId> last(List<User> shown) {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(shown.size() - 1).id());
    }

    private List<User> find(String... ids) {
        return work(() -> users().find(Stream.of(ids).map(UserId::new).toList()));
    }

    private List<User> search(String words, TenantRole role) {
        return work(
                () -> users().search(new UserSearch(SearchWords.asked(words), Optional.of(role)), Optional.empty(), 9));
    }

    private List<User> search(String words) {
        return page(words, Optional.empty(), 9);
    }

    private List<User> page(String words, Optional<UserId> after, int atMost) {
        return work(() -> users().search(new UserSearch(SearchWords.asked(words), Optional.empty()), after, atMost));
    }

    protected User saved(User user) {
        return work(() -> {
            users().lock(user.id());
            users().save(user);
            return user;
        });
    }
}
