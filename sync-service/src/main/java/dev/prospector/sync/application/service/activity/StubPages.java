package dev.prospector.sync.application.service.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.StubReading;
import dev.prospector.sync.application.port.in.activity.StubReading.Shown;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs;
import dev.prospector.sync.application.port.out.activity.SharedProfiles;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.activity.Stub;

/** Reads stubs, and writes down whose profiles it shows. */
@ApplicationScoped
@Transactional
class StubPages {

    private final ReceivedStubs stubs;
    private final SharedProfiles profiles;
    private final ReadingTrail trail;

    StubPages(ReceivedStubs stubs, SharedProfiles profiles, ReadingTrail trail) {
        this.stubs = stubs;
        this.profiles = profiles;
        this.trail = trail;
    }

    Slice<Shown> ofCandidate(String candidateId, String person, Optional<Place> after, int atMost) {
        Slice<Shown> page = Slice.of(stubs.newest(person, after, atMost + 1), atMost, this::shown);
        trail.readStubs(Map.of(person, candidateId), opened(page.items()));
        return page;
    }

    /** @param candidates which candidates the members are, by their URNs */
    List<Shown> ofMembers(Map<String, String> candidates) {
        var all = stubs.newest(candidates.keySet(), StubReading.OF_EACH).stream()
                .map(this::shown)
                .toList();
        trail.readStubs(candidates, opened(all));
        return all;
    }

    private Shown shown(ReceivedStubs.Entry entry) {
        try {
            return new Shown(entry, profiles.open(entry.stub()), Credit.NOBODY);
        } catch (UnreadableText unreadable) {
            return new Shown(entry, null, Credit.NOBODY);
        }
    }

    private static List<Stub> opened(List<Shown> all) {
        return all.stream()
                .filter(shown -> shown.profile() != null)
                .map(shown -> shown.entry().stub())
                .toList();
    }
}
