package dev.prospector.sync.application.port.out.activity;

import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;

/** Who read which text from LinkedIn (product.md 2.7); told in a transaction that ends before it is shown. Never what it says. */
public interface ReadingTrail {

    void readInMails(String candidateId, List<InMail> shown);

    void readNotes(String candidateId, List<RecruiterNote> shown);

    /** @param candidateId empty where many members' are shown: this service does not know whom they are candidates as */
    void readStubs(Optional<String> candidateId, List<Stub> shown);
}
