package dev.prospector.sync.application.port.in.activity;

import java.util.List;

import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;

/**
 * Takes down what LinkedIn tells of the current tenant's InMails, notes and stubs (architecture.md 2). Each may be told any number of
 * times, late and in any order.
 */
public interface ActivityIntake {

    void inMails(List<InMail> told);

    /** Of two states of a note the later one stays; once it is gone, only a later state brings it back. */
    void notes(List<RecruiterNote> told);

    void stubs(List<Stub> told);
}
