package dev.prospector.sync.application.port.in.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.ReceivedStubs.Entry;
import dev.prospector.sync.domain.Profile;

/**
 * Shows the profiles that members have shared with recruiters of the current tenant, as they were received (product.md 2.9). They stay
 * readable whatever becomes of the connection (product.md 2.1). Whose profile is shown is kept in the audit log before it is.
 */
public interface StubReading {

    /** So many of one member are shown together with others', the newest; the list of the candidate goes on. */
    int OF_EACH = 20;

    /**
     * Newest first.
     *
     * @throws UnknownCandidate when the caller may not see the candidate, or there is none
     * @throws dev.prospector.sync.application.port.out.activity.CandidatesUnavailable when that cannot be known now
     */
    Slice<Shown> ofCandidate(String candidateId, Optional<Place> after, int atMost);

    /**
     * Of all of these members together, newest first; of those who are candidates now. For who sees the LinkedIn pool, and so all
     * candidates.
     *
     * @param persons URNs
     * @throws dev.prospector.sync.application.port.out.activity.CandidatesUnavailable when it cannot be known now who they are
     */
    List<Shown> ofPersons(Set<String> persons);

    /**
     * @param profile null where it cannot be opened
     * @param credit with whom it is shared, as far as that is known
     */
    record Shown(Entry entry, Profile profile, Credit credit) {

        public Writing writing() {
            return new Writing(entry.stub().contract(), entry.stub().seat(), entry.holder());
        }

        public Shown creditedTo(Credit somebody) {
            return new Shown(entry, profile, somebody);
        }

        public Place place() {
            return new Place(
                    entry.stub().createdAt(), entry.stub().stub(), entry.stub().contract());
        }
    }
}
