package dev.prospector.sync.application.port.out.activity;

import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailText;
import dev.prospector.sync.domain.activity.NoteText;
import dev.prospector.sync.domain.activity.RecruiterNote;

/** Opens what integration-service sealed. A text opens for its own record of its own tenant only. */
public interface Texts {

    /**
     * @return null when the event has no text
     * @throws UnreadableText when it was changed, belongs elsewhere, or its key is gone
     */
    InMailText open(InMail message);

    /**
     * @return null when the note has no words
     * @throws UnreadableText when it was changed, belongs elsewhere, or its key is gone
     */
    NoteText open(RecruiterNote note);
}
