package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.user.PlaceLost;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;

public class InMemoryUsers implements Users {
    private final Map<UserId, User> users = new HashMap<>();

    @Override
    public List<User> find(Collection<UserId> ids) {
        return new HashSet<>(ids)
                .stream().filter(users::containsKey).map(users::get).toList();
    }

    @Override
    public Optional<User> hold(UserId id) {
        return Optional.ofNullable(users.get(id));
    }

    @Override
    public Optional<User> lock(UserId id) {
        return hold(id);
    }

    @Override
    public void save(User user) {
        users.put(user.id(), user);
    }

    @Override
    public List<User> search(UserSearch search, Optional<UserId> after, int atMost) {
        var found = users.values().stream()
                .filter(user -> search.role().map(user.roles()::contains).orElse(true))
                .filter(user -> search.words().values().stream().allMatch(word -> has(user, word)))
                .sorted(Comparator.comparing((User user) -> place(user, search))
                        .thenComparing(user -> user.id().value()))
                .toList();
        var begin = after.map(last -> 1 + indexOf(last, found)).orElse(0);
        return found.stream().skip(begin).limit(atMost).toList();
    }

    private static int indexOf(UserId last, List<User> found) {
        var at = found.stream().map(User::id).toList().indexOf(last);
        if (at < 0) {
            throw new PlaceLost();
        }
        return at;
    }

    private static String place(User user, UserSearch search) {
        return search.leading()
                .map(word -> words(user).stream()
                        .filter(own -> own.startsWith(word))
                        .findFirst()
                        .orElseThrow())
                .orElseGet(user::sortKey);
    }

    private static boolean has(User user, String beginning) {
        return words(user).stream().anyMatch(word -> word.startsWith(beginning));
    }

    private static List<String> words(User user) {
        return SearchWords.of(user.profile()).values();
    }
}
