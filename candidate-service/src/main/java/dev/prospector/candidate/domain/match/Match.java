package dev.prospector.candidate.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * What is known about whether a candidate is a LinkedIn member (product.md 2.5): who said so, upon which agreeing
 * identities, and who else shares some.
 *
 * @param by null while nobody has said so
 */
public record Match(MatchedBy by, Set<IdentityKey> evidence, List<Rival> rivals) {
    public static final Match NONE = new Match(null, Set.of(), List.of());

    public Match {
        evidence = Set.copyOf(evidence);
        rivals = List.copyOf(rivals);
    }

    /** "The LinkedIn person id agrees, and no other id contradicts: matched" (product.md 2.5). */
    public MatchState state() {
        if (rivals.stream().anyMatch(Rival::contradicts)) {
            return MatchState.CONFLICT;
        }
        return by == null ? MatchState.NONE : MatchState.MATCHED;
    }

    /** What was said first stays: a later export of the same member proves nothing new. */
    public Match agreed(MatchedBy who, Set<IdentityKey> upon) {
        return by == null ? new Match(who, upon, rivals) : this;
    }

    public Match without(CandidateId rival) {
        var others = rivals.stream()
                .filter(known -> !known.candidate().equals(rival))
                .toList();
        return new Match(by, evidence, others);
    }

    /** Adds the rival, or to what is known of them. */
    public Match against(Rival rival) {
        List<Rival> all = new ArrayList<>(rivals);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).candidate().equals(rival.candidate())) {
                all.set(i, all.get(i).and(rival));
                return new Match(by, evidence, all);
            }
        }
        all.add(rival);
        return new Match(by, evidence, all);
    }
}
