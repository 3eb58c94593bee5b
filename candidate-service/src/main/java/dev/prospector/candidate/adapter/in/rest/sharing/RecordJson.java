package dev.prospector.candidate.adapter.in.rest.sharing;

import java.util.UUID;

import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.http.Problems;

/** A record as integration-service gets it; samples in deploy/contracts/http. */
sealed interface RecordJson permits CandidateRecordJson, NoteRecordJson, RecordJson.TombstoneJson {
    UUID id();

    String type();

    long version();

    boolean deleted();

    /** The end of a record, and nothing else of it. */
    record TombstoneJson(UUID id, String type, long version, boolean deleted) implements RecordJson {
        static TombstoneJson of(SharedRecord.Gone gone) {
            return new TombstoneJson(gone.id(), gone.type().word(), gone.version(), true);
        }
    }

    static RecordJson of(SharedRecord shared) {
        return shared.as(new RecordForm());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_FILTER} */
    static RecordType type(String word) {
        return RecordType.called(word)
                .orElseThrow(() -> Problems.of(400, "BAD_FILTER", "type takes candidate or candidate-note."));
    }
}
