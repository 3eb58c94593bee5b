package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.prospector.sync.application.port.out.export.People;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.FoundPerson;

/**
 * Candidate-service: one candidate for each LinkedIn person of a tenant, removed only by the export that made it and
 * only if untouched.
 */
public final class InMemoryPeople implements People {

    private record Known(String candidateId, ExportKey madeBy, Profile profile, String creditedTo) {}

    private final Weather weather;
    private final Map<String, Known> candidates = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<ExportKey> removed = new HashSet<>();
    private int made;

    public InMemoryPeople(Weather weather) {
        this.weather = weather;
    }

    @Override
    public FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo) {
        return weather.during("findOrMake", () -> {
            Known known = candidates.computeIfAbsent(
                    export.tenant() + person, first -> new Known("candidate-" + ++made, export, profile, creditedTo));
            if (!known.madeBy().equals(export)) {
                touched.add(known.candidateId());
            }
            removed.remove(export);
            return new FoundPerson(known.candidateId(), known.madeBy().equals(export));
        });
    }

    @Override
    public boolean takeBack(ExportKey export) {
        return weather.during("takeBack", () -> {
            boolean goes = candidates.values().removeIf(known -> isUntouched(known, export));
            if (goes) {
                removed.add(export);
            }
            return removed.contains(export);
        });
    }

    private boolean isUntouched(Known known, ExportKey export) {
        return known.madeBy().equals(export) && !touched.contains(known.candidateId());
    }

    /** By a user: the exports that made them may begin again. */
    public void delete(String candidateId) {
        candidates.values().removeIf(known -> known.candidateId().equals(candidateId));
    }

    public int candidates() {
        return candidates.size();
    }

    public Profile profileOf(String tenant, String person) {
        return candidates.get(tenant + person).profile();
    }

    public String creditOf(String tenant, String person) {
        return candidates.get(tenant + person).creditedTo();
    }
}
