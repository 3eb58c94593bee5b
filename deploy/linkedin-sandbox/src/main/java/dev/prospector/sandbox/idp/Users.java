package dev.prospector.sandbox.idp;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who can get a user token. Safe for many threads. */
public final class Users {

    private final Map<String, User> byName = new ConcurrentHashMap<>();

    public Users(Collection<User> users) {
        users.forEach(user -> byName.put(user.username(), user));
    }

    public Optional<User> find(String username) {
        return Optional.ofNullable(byName.get(username));
    }

    public List<User> of(String tenant) {
        return all().stream().filter(user -> user.tenant().equals(tenant)).toList();
    }

    public List<User> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Makes these the users of the tenant; earlier ones of it are forgotten.
     *
     * @throws UsernameTaken when another tenant, or another of these users, has a name; then nothing changes
     */
    public synchronized void replace(String tenant, List<User> users) {
        Set<String> names = new HashSet<>();
        for (User user : users) {
            User holder = byName.get(user.username());
            if (!names.add(user.username())
                    || holder != null && !holder.tenant().equals(tenant)) {
                throw new UsernameTaken(user.username());
            }
        }
        byName.values().removeIf(user -> user.tenant().equals(tenant) && !names.contains(user.username()));
        users.forEach(user -> byName.put(user.username(), user));
    }
}
