package dev.prospector.sync.application.port.out.activity;

import java.util.List;
import java.util.Map;

import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;

/** Who read which text from LinkedIn (product.md 2.7); told in a transaction that ends before it is shown. Never what it says. */
public interface ReadingTrail {

    void readInMails(String candidateId, List<InMail> shown);

    void readNotes(String candidateId, List<RecruiterNote> shown);

    /** @param candidates which candidates the members are, by their URNs */
    void readStubs(Map<String, String> candidates, List<Stub> shown);
}
