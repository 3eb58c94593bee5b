package dev.prospector.sync.domain.access;

import java.util.Optional;

/**
 * Who reads the texts that came from LinkedIn (product.md 2.7, 2.8); nothing else decides it. No tenant role is asked for, so that none
 * can override it.
 */
public final class TextPolicy {

    private TextPolicy() {}

    /**
     * @param matched whether the candidate is known to be the InMail's member
     * @param viewer empty when nothing can be known of who reads
     * @return why the text is withheld; empty when it is shown
     */
    public static Optional<Withheld> ofInMail(Correspondence message, boolean matched, Optional<Viewer> viewer) {
        return ofRecord(message.contract(), matched, viewer)
                .or(() -> viewer.flatMap(reader -> ofInMail(message, reader)));
    }

    /** A note is for all who are connected, whoever wrote it. */
    public static Optional<Withheld> ofNote(String contract, boolean matched, Optional<Viewer> viewer) {
        return ofRecord(contract, matched, viewer);
    }

    private static Optional<Withheld> ofRecord(String contract, boolean matched, Optional<Viewer> viewer) {
        if (viewer.isPresent() && !viewer.get().reaches(contract)) {
            return Optional.of(Withheld.NO_CONTRACT_ACCESS);
        }
        if (!matched) {
            return Optional.of(Withheld.NOT_MATCHED);
        }
        if (viewer.isEmpty()) {
            return Optional.of(Withheld.UNAVAILABLE);
        }
        return viewer.get().connected() ? Optional.empty() : Optional.of(Withheld.USER_NOT_CONNECTED);
    }

    private static Optional<Withheld> ofInMail(Correspondence message, Viewer reader) {
        if (!reader.owns(message)) {
            return Optional.of(Withheld.NOT_OWNER);
        }
        if (!message.replied()) {
            return Optional.of(Withheld.NO_REPLY);
        }
        return message.shared() ? Optional.empty() : Optional.of(Withheld.NOT_SHARED);
    }
}
