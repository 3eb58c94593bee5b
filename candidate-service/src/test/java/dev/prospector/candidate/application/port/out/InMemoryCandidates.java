package dev.prospector.candidate.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateSearch;
import dev.prospector.candidate.domain.identity.IdentityKey;

/** Keeps copies, like a database: changing a candidate without saving it changes nothing here. */
public final class InMemoryCandidates implements Candidates, CandidateLists {
    private final Map<CandidateId, Candidate> rows = new TreeMap<>(Comparator.reverseOrder());

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(rows.get(id)).map(InMemoryCandidates::copy);
    }

    @Override
    public boolean isKnown(CandidateId id) {
        return rows.containsKey(id);
    }

    @Override
    public Optional<Candidate> lock(CandidateId id) {
        return find(id);
    }

    @Override
    public List<Candidate> carrying(Set<IdentityKey> keys) {
        return rows.values().stream()
                .filter(candidate -> keys.stream().anyMatch(candidate::carries))
                .map(InMemoryCandidates::copy)
                .toList();
    }

    @Override
    public List<Candidate> around(CandidateId one, Set<IdentityKey> keys) {
        Set<IdentityKey> shared = new HashSet<>(keys);
        find(one).ifPresent(candidate -> shared.addAll(candidate.joiningKeys()));
        return rows.values().stream()
                .filter(candidate ->
                        candidate.id().equals(one) || shared.stream().anyMatch(candidate::carries))
                .map(InMemoryCandidates::copy)
                .toList();
    }

    @Override
    public OptionalLong save(Candidate candidate) {
        var known = rows.get(candidate.id());
        if (known != null && known.state().equals(candidate.state())) {
            return OptionalLong.empty();
        }
        var version = known == null ? 0 : known.version() + 1;
        rows.put(candidate.id(), copy(candidate, version));
        return OptionalLong.of(version);
    }

    @Override
    public void remove(Candidate candidate) {
        rows.remove(candidate.id());
    }

    @Override
    public List<Summary> page(CandidateSearch search, Optional<CandidateId> before, int limit) {
        return rows.values().stream()
                .filter(candidate ->
                        before.map(last -> candidate.id().compareTo(last) < 0).orElse(true))
                .filter(candidate -> isSought(candidate, search))
                .limit(limit)
                .map(InMemoryCandidates::summary)
                .toList();
    }

    @Override
    public List<Named> named(Collection<CandidateId> ids) {
        return ids.stream()
                .distinct()
                .map(rows::get)
                .filter(candidate -> candidate != null)
                .map(InMemoryCandidates::named)
                .toList();
    }

    private static boolean isSought(Candidate candidate, CandidateSearch search) {
        var source = candidate.provenance().source();
        return search.words().values().stream().allMatch(prefix -> begins(candidate, prefix))
                && search.identity().map(candidate::carries).orElse(true)
                && search.source().map(source::equals).orElse(true)
                && search.updatedSince()
                        .map(since -> !candidate.updatedAt().isBefore(since))
                        .orElse(true)
                && search.among().map(ids -> ids.contains(candidate.id())).orElse(true);
    }

    private static boolean begins(Candidate candidate, String prefix) {
        return candidate.words().values().stream().anyMatch(word -> word.startsWith(prefix));
    }

    private static Summary summary(Candidate candidate) {
        var name = candidate.name();
        var profile = candidate.profile();
        return new Summary(
                candidate.id(),
                name.first(),
                name.last(),
                profile.headline(),
                profile.employer(),
                candidate.provenance().source());
    }

    private static Named named(Candidate candidate) {
        var name = candidate.name();
        return new Named(
                candidate.id(), name.first(), name.last(), candidate.profile().headline());
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
                candidate.updatedAt());
    }
}
