package dev.prospector.job.application.port.out.note;

import java.util.Optional;

import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;

/**
 * Who did what to which note, without what it says, kept in the transaction of the change (architecture.md 3.8). {@code onBehalfOf} is the
 * one for whom a delegate acts.
 */
public interface NoteTrail {
    void written(Note note, CandidateId about, Optional<UserId> onBehalfOf);

    void edited(Note before, Note after, CandidateId about, Optional<UserId> onBehalfOf);

    void deleted(Note before, CandidateId about, Optional<UserId> onBehalfOf);
}
