package dev.prospector.candidate.application.port.out.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Relation;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** Knows no names: whoever is in a pool is an id here. */
public final class InMemoryPools implements Pools, PoolMembers {
    private static final Comparator<TalentPool> NEWEST_FIRST =
            Comparator.comparing((TalentPool pool) -> pool.id().toString()).reversed();
    private static final Comparator<Member> LAST_FIRST =
            Comparator.comparing(Member::addedAt).thenComparing(Member::id).reversed();

    private final Map<TalentPoolId, TalentPool> pools = new HashMap<>();
    private final Map<TalentPoolId, List<Member>> members = new HashMap<>();
    private final Map<TalentPoolId, List<Member>> dormant = new HashMap<>();
    private final Map<TalentPoolId, Map<CandidateId, CandidateId>> mergedFrom = new HashMap<>();

    @Override
    public Optional<TalentPool> find(TalentPoolId id) {
        return Optional.ofNullable(pools.get(id));
    }

    @Override
    public Optional<TalentPool> lock(TalentPoolId id) {
        return find(id);
    }

    @Override
    public Optional<TalentPoolId> linkedIn() {
        return pools.values().stream()
                .filter(TalentPool::isLinkedIns)
                .map(TalentPool::id)
                .findFirst();
    }

    @Override
    public boolean addIfFirst(TalentPool pool) {
        if (pool.isLinkedIns() && linkedIn().isPresent()) {
            return false;
        }
        pools.put(pool.id(), pool);
        return true;
    }

    @Override
    public void save(TalentPool pool) {
        pools.put(pool.id(), pool);
    }

    @Override
    public void remove(TalentPool pool) {
        pools.remove(pool.id());
        members.remove(pool.id());
    }

    @Override
    public List<Counted> list(Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        return pools.values().stream()
                .filter(pool -> reader.filter(user -> pool.relationTo(user) == Relation.NONE)
                        .isEmpty())
                .filter(pool -> before.filter(place -> pool.id().toString().compareTo(place.toString()) >= 0)
                        .isEmpty())
                .sorted(NEWEST_FIRST)
                .limit(atMost)
                .map(pool -> new Counted(pool, count(pool.id())))
                .toList();
    }

    @Override
    public List<Counted> holding(
            CandidateId candidate, Optional<UserId> reader, Optional<TalentPoolId> before, int atMost) {
        return list(reader, before, Integer.MAX_VALUE).stream()
                .filter(counted -> holds(counted.pool().id(), candidate))
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean add(TalentPoolId pool, CandidateId candidate, UserId addedBy, Instant now) {
        return add(pool, candidate, Optional.of(addedBy), now);
    }

    @Override
    public boolean receive(TalentPoolId pool, CandidateId candidate, Instant now) {
        return add(pool, candidate, Optional.empty(), now);
    }

    private boolean add(TalentPoolId pool, CandidateId candidate, Optional<UserId> addedBy, Instant now) {
        if (holds(pool, candidate)) {
            return false;
        }
        var member = new Member(candidate, null, null, null, null, addedBy, now);
        members.computeIfAbsent(pool, id -> new ArrayList<>()).add(member);
        return true;
    }

    @Override
    public boolean remove(TalentPoolId pool, CandidateId candidate) {
        return in(pool).removeIf(member -> member.id().equals(candidate));
    }

    @Override
    public void leave(Set<CandidateId> candidates) {
        Stream.of(members, dormant)
                .flatMap(rows -> rows.values().stream())
                .forEach(all -> all.removeIf(member -> candidates.contains(member.id())));
    }

    @Override
    public Set<TalentPoolId> changePoolsOf(Set<CandidateId> candidates) {
        var changed = poolsOf(candidates);
        changed.forEach(id ->
                pools.computeIfPresent(id, (key, pool) -> pool.isLinkedIns() ? pool.filledByStub() : pool.refilled()));
        return changed;
    }

    @Override
    public Set<TalentPoolId> poolsOf(Set<CandidateId> candidates) {
        return Stream.of(members, dormant)
                .flatMap(rows -> rows.entrySet().stream())
                .filter(row -> row.getValue().stream().map(Member::id).anyMatch(candidates::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void join(CandidateId loser, CandidateId winner) {
        members.forEach((pool, all) -> all.stream()
                .filter(member -> member.id().equals(loser))
                .findFirst()
                .ifPresent(member -> {
                    all.remove(member);
                    dormant.computeIfAbsent(pool, id -> new ArrayList<>()).add(member);
                    if (!holds(pool, winner)) {
                        var copy = new Member(winner, null, null, null, null, member.addedBy(), member.addedAt());
                        all.add(copy);
                        mergedFrom.computeIfAbsent(pool, id -> new HashMap<>()).put(winner, loser);
                    }
                }));
    }

    @Override
    public void part(CandidateId loser, CandidateId winner) {
        mergedFrom.forEach((pool, from) -> {
            if (from.remove(winner, loser)) {
                remove(pool, winner);
            }
        });
        dormant.forEach((pool, all) -> all.stream()
                .filter(member -> member.id().equals(loser))
                .toList()
                .forEach(member -> {
                    all.remove(member);
                    members.get(pool).add(member);
                }));
    }

    @Override
    public long count(TalentPoolId pool) {
        return in(pool).size();
    }

    @Override
    public List<Member> of(TalentPoolId pool, Optional<Position> before, int atMost) {
        return in(pool).stream()
                .filter(member ->
                        before.filter(place -> !isBehind(member, place)).isEmpty())
                .sorted(LAST_FIRST)
                .limit(atMost)
                .toList();
    }

    private static boolean isBehind(Member member, Position place) {
        return member.addedAt().isBefore(place.at())
                || member.addedAt().equals(place.at()) && member.id().compareTo(new CandidateId(place.id())) < 0;
    }

    private boolean holds(TalentPoolId pool, CandidateId candidate) {
        return in(pool).stream().anyMatch(member -> member.id().equals(candidate));
    }

    private List<Member> in(TalentPoolId pool) {
        return members.getOrDefault(pool, new ArrayList<>());
    }
}
