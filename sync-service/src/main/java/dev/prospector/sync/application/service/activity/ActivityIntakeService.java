package dev.prospector.sync.application.service.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.RecruiterNotes;
import dev.prospector.sync.application.port.out.activity.Stubs;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;

@ApplicationScoped
@Transactional
class ActivityIntakeService implements ActivityIntake {

    private final InMails inMails;
    private final RecruiterNotes notes;
    private final Stubs stubs;

    ActivityIntakeService(InMails inMails, RecruiterNotes notes, Stubs stubs) {
        this.inMails = inMails;
        this.notes = notes;
        this.stubs = stubs;
    }

    @Override
    public void inMails(List<InMail> told) {
        inMails.add(told);
    }

    @Override
    public void notes(List<RecruiterNote> told) {
        notes.put(told);
    }

    @Override
    public void stubs(List<Stub> told) {
        stubs.put(told);
    }
}
