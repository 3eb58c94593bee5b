package dev.prospector.sandbox.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** LinkedIn's members. Safe for many threads. */
public final class Members {

    private final Map<String, Member> byPerson = new ConcurrentHashMap<>();

    public Members(Collection<Member> members) {
        members.forEach(this::put);
    }

    /** Adds a member, or replaces the profile of a known one. */
    public void put(Member member) {
        byPerson.put(member.person(), member);
    }

    public Optional<Member> find(String person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    public List<Member> all() {
        return List.copyOf(byPerson.values());
    }

    public void clear() {
        byPerson.clear();
    }
}
