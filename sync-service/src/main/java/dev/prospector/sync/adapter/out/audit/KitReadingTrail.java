package dev.prospector.sync.adapter.out.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;

/** One entry for each text: whoever asks who has read it finds it by the record. */
@ApplicationScoped
class KitReadingTrail implements ReadingTrail {

    private final AuditLog log;

    KitReadingTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void readInMails(String candidateId, List<InMail> shown) {
        log.append(entries("INMAIL_READ", "inmail", shown, InMail::event, message -> candidateId));
    }

    @Override
    public void readNotes(String candidateId, List<RecruiterNote> shown) {
        log.append(entries("LINKEDIN_NOTE_READ", "linkedin-note", shown, RecruiterNote::note, note -> candidateId));
    }

    @Override
    public void readStubs(Map<String, String> candidates, List<Stub> shown) {
        log.append(entries(
                "LINKEDIN_STUB_READ", "linkedin-stub", shown, Stub::stub, stub -> candidates.get(stub.person())));
    }

    private static <T> List<AuditEntry> entries(
            String action, String type, List<T> shown, Function<T, String> id, Function<T, String> candidate) {
        return shown.stream()
                .map(record -> AuditEntry.of(action, type, id.apply(record)).about(candidate.apply(record)))
                .toList();
    }
}
