package dev.prospector.candidate.application.port.out.candidate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;
import dev.prospector.candidate.domain.search.SearchWords;

/** Keeps copies, like a database: changing a candidate without saving it changes nothing here. */
public final class InMemoryCandidates implements Candidates, CandidateLists {
    private static final Comparator<SearchPosition> ORDER = Comparator.comparing(
                    SearchPosition::word, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SearchPosition::last, Comparator.reverseOrder());

    private final Map<CandidateId, Candidate> rows = new TreeMap<>(Comparator.reverseOrder());
    private final Map<TalentPoolId, Set<CandidateId>> members = new HashMap<>();

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return answering(id).map(InMemoryCandidates::copy);
    }

    private Optional<Candidate> answering(CandidateId id) {
        return Optional.ofNullable(rows.get(id))
                .map(one -> one.aliases().winner().map(rows::get).orElse(one));
    }

    private Stream<Candidate> awake() {
        return rows.values().stream().filter(one -> one.aliases().winner().isEmpty());
    }

    @Override
    public Optional<Candidate> record(CandidateId id) {
        return Optional.ofNullable(rows.get(id)).map(InMemoryCandidates::copy);
    }

    @Override
    public List<CandidateId> idsOf(CandidateId asked) {
        return answering(asked).stream()
                .flatMap(one -> Stream.concat(Stream.of(one.id()), one.aliases().ids().stream()))
                .toList();
    }

    @Override
    public Optional<Candidate> lock(CandidateId id) {
        return find(id);
    }

    @Override
    public List<Candidate> carrying(Set<IdentityKey> keys) {
        return together(Set.of(), keys);
    }

    @Override
    public List<Candidate> together(Set<CandidateId> records, Set<IdentityKey> keys) {
        var carrying = awake().filter(candidate -> keys.stream().anyMatch(candidate::carries));
        var named = records.stream().map(rows::get).filter(Objects::nonNull);
        return Stream.concat(carrying, named)
                .distinct()
                .map(InMemoryCandidates::copy)
                .toList();
    }

    @Override
    public List<Candidate> around(CandidateId one, Set<IdentityKey> keys) {
        Set<IdentityKey> shared = new HashSet<>(keys);
        find(one).ifPresent(candidate -> shared.addAll(candidate.joiningKeys()));
        return awake().filter(
                        candidate -> candidate.answersTo(one) || shared.stream().anyMatch(candidate::carries))
                .map(InMemoryCandidates::copy)
                .toList();
    }

    @Override
    public OptionalLong save(Candidate candidate) {
        candidate.learntAt(Instant.now());
        var known = rows.get(candidate.id());
        if (known != null && known.state().equals(candidate.state())) {
            return OptionalLong.empty();
        }
        var version = known == null ? 0 : known.version() + 1;
        rows.put(candidate.id(), copy(candidate, version));
        return OptionalLong.of(version);
    }

    @Override
    public long raise(CandidateId id, long version) {
        var now = Math.max(version, rows.get(id).version());
        rows.put(id, copy(rows.get(id), now));
        return now;
    }

    @Override
    public void remove(Candidate candidate) {
        rows.remove(candidate.id());
    }

    @Override
    public List<Summary> page(CandidateSearch search, Optional<SearchPosition> after, int limit) {
        var leading = search.words().values().stream()
                .filter(one -> after.map(place -> place.word().startsWith(one)).orElse(true))
                .min(Comparator.comparing(this::having));
        return awake().filter(candidate -> isSought(candidate, search))
                .map(candidate -> summary(candidate, leading))
                .filter(row -> after.map(place -> ORDER.compare(row.position(), place) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Summary::position, ORDER))
                .limit(limit)
                .toList();
    }

    private long having(String word) {
        return awake().filter(candidate -> begins(candidate, word)).count();
    }

    @Override
    public Set<CandidateId> answering(Set<CandidateId> ids) {
        var answering = new HashSet<>(ids);
        ids.forEach(id -> answering(id).ifPresent(one -> answering.add(one.id())));
        return answering;
    }

    @Override
    public List<Named> named(Collection<CandidateId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> answering(id).stream().map(candidate -> named(id, candidate)))
                .toList();
    }

    /** Which LinkedIn members they are, as {@link dev.prospector.candidate.application.port.out.pool.LinkedInMembers} says it. */
    public Map<CandidateId, List<LinkedInPerson>> members(Collection<CandidateId> ids) {
        return awake().filter(
                        one -> ids.contains(one.id()) && one.linkedInPerson().isPresent())
                .collect(Collectors.toMap(
                        Candidate::id, one -> List.of(one.linkedInPerson().orElseThrow())));
    }

    /** From now on they are in this pool. */
    public void put(TalentPoolId pool, CandidateId candidate) {
        members.computeIfAbsent(pool, any -> new HashSet<>()).add(candidate);
    }

    private boolean isSought(Candidate candidate, CandidateSearch search) {
        return search.words().values().stream().allMatch(prefix -> begins(candidate, prefix))
                && isSought(candidate, search.filter())
                && search.among().map(ids -> ids.contains(candidate.id())).orElse(true);
    }

    private boolean isSought(Candidate candidate, CandidateFilter filter) {
        var source = candidate.provenance().source();
        return filter.identity().map(candidate::carries).orElse(true)
                && filter.source().map(source::equals).orElse(true)
                && filter.updatedSince()
                        .map(since -> !candidate.updatedAt().isBefore(since))
                        .orElse(true)
                && filter.match().map(candidate.match().state()::equals).orElse(true)
                && filter.pool()
                        .map(pool -> members.getOrDefault(pool, Set.of()).contains(candidate.id()))
                        .orElse(true);
    }

    private static boolean begins(Candidate candidate, String prefix) {
        return candidate.words().values().stream().anyMatch(word -> word.startsWith(prefix));
    }

    private static Summary summary(Candidate candidate, Optional<String> leading) {
        var name = candidate.name();
        var profile = candidate.profile();
        var word = leading.flatMap(begin -> candidate.words().values().stream()
                .filter(one -> one.startsWith(begin) && SearchWords.isAddress(one) == SearchWords.isAddress(begin))
                .min(Comparator.naturalOrder()));
        return new Summary(
                candidate.id(),
                word.orElse(null),
                name.first(),
                name.last(),
                profile.headline(),
                profile.employer(),
                candidate.provenance().source());
    }

    private static Named named(CandidateId asked, Candidate candidate) {
        var name = candidate.name();
        return new Named(asked, name.first(), name.last(), candidate.profile().headline());
    }

    private static Candidate copy(Candidate candidate) {
        return copy(candidate, candidate.version());
    }

    private static Candidate copy(Candidate candidate, long version) {
        return new Candidate(
                candidate.id(),
                version,
                candidate.provenance(),
                candidate.details(),
                candidate.identities(),
                candidate.match(),
                candidate.isTouched(),
                candidate.aliases(),
                candidate.updatedAt());
    }
}
