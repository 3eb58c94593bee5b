package dev.prospector.sync.application.port.in.activity;

import java.util.Optional;

import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.NoteText;
import dev.prospector.sync.domain.activity.RecruiterNote;

/** Shows what the organization's recruiters noted about a candidate at LinkedIn (product.md 2.8). */
public interface NoteReading {

    /**
     * Newest first, without those that are gone; whose text is shown is kept in the audit log before it is.
     *
     * @param userId who reads
     * @throws UnknownCandidate when the caller may not see the candidate, or there is none
     * @throws dev.prospector.sync.application.port.out.activity.CandidatesUnavailable when that cannot be known now
     */
    Slice<Shown> newest(String userId, String candidateId, Optional<Place> after, int atMost);

    /**
     * @param text null where it is withheld
     * @param withheld null where the text is shown
     * @param credit whose it is, as far as that is known
     */
    record Shown(RecruiterNote note, NoteText text, Withheld withheld, Credit credit) {

        public Writing writing() {
            return new Writing(note.contract(), note.seat(), note.author());
        }

        public Shown creditedTo(Credit somebody) {
            return new Shown(note, text, withheld, somebody);
        }

        public Place place() {
            return new Place(note.createdAt(), note.note(), note.contract());
        }
    }
}
