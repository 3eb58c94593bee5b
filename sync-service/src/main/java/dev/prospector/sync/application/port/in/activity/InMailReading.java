package dev.prospector.sync.application.port.in.activity;

import java.util.Optional;

import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailText;

/** Shows the InMails that the recruiters of the current tenant exchanged with a candidate (product.md 2.7). */
public interface InMailReading {

    /**
     * Newest first; whose text is shown is kept in the audit log before it is.
     *
     * @param userId who reads
     * @throws UnknownCandidate when the caller may not see the candidate, or there is none
     * @throws dev.prospector.sync.application.port.out.activity.CandidatesUnavailable when that cannot be known now
     */
    Slice<Shown> newest(String userId, String candidateId, Optional<Place> after, int atMost);

    /**
     * @param own whether it was written in the reader's own time on the seat
     * @param text null where there is none, or where it is withheld
     * @param withheld null where the text is shown
     * @param credit whose it is, as far as that is known
     */
    record Shown(InMail message, boolean own, @Personal InMailText text, Withheld withheld, Credit credit) {

        public Writing writing() {
            return new Writing(message.contract(), message.seat(), message.holder());
        }

        public Shown creditedTo(Credit somebody) {
            return new Shown(message, own, text, withheld, somebody);
        }

        public Place place() {
            return new Place(message.at(), message.event(), message.contract());
        }
    }
}
