package dev.prospector.sandbox.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** LinkedIn's members. Safe for many threads. */
public final class Members {

    private final Map<String, Member> byPerson = new ConcurrentHashMap<>();
    private final Map<String, Member> seeded = new ConcurrentHashMap<>();

    public Members(Collection<Member> members) {
        members.forEach(this::put);
    }

    /** Adds a member, or replaces the profile of a known one. */
    public void put(Member member) {
        byPerson.put(member.person(), member);
    }

    /** Adds members who are not stored: what seeds them is. */
    public void seed(Stream<Member> members) {
        members.forEach(member -> seeded.put(member.person(), member));
    }

    public Optional<Member> find(String person) {
        return Optional.ofNullable(byPerson.get(person)).or(() -> Optional.ofNullable(seeded.get(person)));
    }

    /** Everybody, those who were put first. */
    public Stream<Member> stream() {
        return Stream.concat(
                byPerson.values().stream(),
                seeded.values().stream().filter(member -> !byPerson.containsKey(member.person())));
    }

    /** Who is stored. */
    public List<Member> all() {
        return List.copyOf(byPerson.values());
    }

    public void clear() {
        byPerson.clear();
        seeded.clear();
    }
}
