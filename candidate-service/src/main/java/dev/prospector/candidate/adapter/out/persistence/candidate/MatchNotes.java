package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.util.List;

import dev.prospector.candidate.domain.match.Decision;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.Suggestion;

/**
 * What of a match is only ever read with the candidate and never looked for: as JSON in a column, so that it costs no statement.
 */
record MatchNotes(List<Suggestion> met, LinkedInFinding linkedIn, List<Decision> decisions) {
    private static final MatchNotes NONE = of(Match.NONE);

    static MatchNotes of(Match match) {
        return new MatchNotes(match.met(), match.linkedIn(), match.decisions().log());
    }

    /** @param text null where nothing was ever noted */
    static MatchNotes read(String text) {
        return text == null ? NONE : StoredJson.read(text, MatchNotes.class);
    }

    /** Null when there is nothing to note. */
    String text() {
        return equals(NONE) ? null : StoredJson.text(this);
    }
}
