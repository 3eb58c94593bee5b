package dev.prospector.sync.domain.export;

import static dev.prospector.sync.domain.export.Samples.ACCEPTED;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.JOB_DELETED;
import static dev.prospector.sync.domain.export.Samples.LANDING;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PERSON;
import static dev.prospector.sync.domain.export.Samples.REFUSED;
import static dev.prospector.sync.domain.export.Samples.SEALED;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything an export can be in, with what happened on the way there. */
public enum Situation {
    NOTICED,
    TOLD(export -> export.learn(2, FACTS, SEALED, NOW)),
    TAKEN(TOLD, export -> export.judge("recruiter", ACCEPTED, NOW)),
    FOUND(TAKEN, export -> export.found(PERSON, NOW)),
    LANDED(FOUND, export -> export.place(LANDING, NOW)),
    TOLD_NAMELESS(export -> export.learn(2, NAMELESS_FACTS, SEALED, NOW)),
    LANDED_UNCREDITED(TOLD_NAMELESS, export -> {
        export.judge(null, ACCEPTED, NOW);
        export.found(PERSON, NOW);
        export.place(LANDING, NOW);
    }),
    TAKING_BACK(FOUND, export -> export.place(JOB_DELETED, NOW)),
    TAKEN_BACK(TAKING_BACK, export -> export.tookBack(NOW)),
    TURNED_DOWN(TOLD, export -> export.judge("recruiter", REFUSED, NOW)),
    MISMATCHED(export -> export.stop(2, ExportReason.TENANT_MISMATCH, NOW)),
    UNFETCHED(export -> export.stop(2, ExportReason.FETCH_PARKED, NOW)),
    FETCHED_AGAIN(UNFETCHED, export -> export.replay(NOW)),
    PARKED_FETCHING(FETCHED_AGAIN, export -> export.park(ExportReason.REJECTED_BY_SERVICE, NOW)),
    PARKED_TOLD(TOLD, export -> export.park(ExportReason.REJECTED_BY_SERVICE, NOW)),
    PARKED_TAKEN(TAKEN, export -> export.park(ExportReason.PROFILE_UNREADABLE, NOW)),
    PARKED_FOUND(FOUND, export -> export.park(ExportReason.REJECTED_BY_SERVICE, NOW)),
    PARKED_TAKING_BACK(TAKING_BACK, export -> export.park(ExportReason.REJECTED_BY_SERVICE, NOW));

    private final List<Consumer<Export>> way;

    Situation() {
        way = List.of();
    }

    Situation(Consumer<Export> only) {
        way = List.of(only);
    }

    Situation(Situation before, Consumer<Export> last) {
        way = Stream.concat(before.way.stream(), Stream.of(last)).toList();
    }

    /** From the notice on; each is stored by itself. */
    public List<Consumer<Export>> way() {
        return way;
    }

    public Export export() {
        Export export = Export.received("r-1", NOW);
        way.forEach(step -> step.accept(export));
        return export;
    }
}
