package dev.prospector.candidate.adapter.out.persistence;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.prospector.candidate.domain.match.Decision;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.Suggestion;

/**
 * What of a match is only ever read with the candidate and never looked for: as JSON in a column, so that it costs no statement. The names
 * of the records' components are the stored form; later ones may be added.
 */
record MatchNotes(List<Suggestion> met, LinkedInFinding linkedIn, List<Decision> decisions) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final MatchNotes NONE = of(Match.NONE);

    static MatchNotes of(Match match) {
        return new MatchNotes(match.met(), match.linkedIn(), match.decisions().log());
    }

    /** @param text null where nothing was ever noted */
    static MatchNotes read(String text) {
        try {
            return text == null ? NONE : JSON.readValue(text, MatchNotes.class);
        } catch (JsonProcessingException e) {

            throw new IllegalStateException("the notes of a match are none"); // without the cause, which quotes them
        }
    }

    /** Null when there is nothing to note. */
    String text() {
        try {
            return equals(NONE) ? null : JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the notes of a match cannot be written", e);
        }
    }
}
