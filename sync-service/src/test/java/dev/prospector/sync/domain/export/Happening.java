package dev.prospector.sync.domain.export;

import static dev.prospector.sync.domain.export.Samples.ACCEPTED;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.JOB_DELETED;
import static dev.prospector.sync.domain.export.Samples.LANDING;
import static dev.prospector.sync.domain.export.Samples.LATER;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PERSON;
import static dev.prospector.sync.domain.export.Samples.REFUSED;
import static dev.prospector.sync.domain.export.Samples.SEALED;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/** Everything that can happen to an export: news of LinkedIn's side, what our steps bring, a replay. */
enum Happening {
    NOTICE_OF_EARLIER(export -> export.noticed(NOW.minusSeconds(1))),
    NOTICE_AGAIN(export -> export.noticed(NOW)),
    NEWER_FACTS(export -> export.learn(3, FACTS, SEALED, LATER)),
    SAME_FACTS(export -> export.learn(2, FACTS, SEALED, LATER)),
    OLD_FACTS(export -> export.learn(1, FACTS, SEALED, LATER)),
    NEWER_MISMATCH(export -> export.stop(3, ExportReason.TENANT_MISMATCH, LATER)),
    SAME_MISMATCH(export -> export.stop(2, ExportReason.TENANT_MISMATCH, LATER)),
    NEWER_UNFETCHED(export -> export.stop(3, ExportReason.FETCH_PARKED, LATER)),
    ACCEPTANCE(export -> export.judge("recruiter", ACCEPTED, LATER)),
    REFUSAL(export -> export.judge("recruiter", REFUSED, LATER)),
    CANDIDATE(export -> export.found(PERSON, LATER)),
    APPLICATION(export -> export.place(LANDING, LATER)),
    DELETED_JOB(export -> export.place(JOB_DELETED, LATER)),
    DELETED_PERSON(export -> export.lostPerson(Samples.retries(new Random(1)), LATER)),
    REMOVAL(export -> export.tookBack(LATER)),
    HAND_OVER(export -> export.handedToInbox(LATER)),
    FAILURE(export -> export.postpone(Samples.retries(new Random(1)), Duration.ofSeconds(9), LATER)),
    LAST_FAILURE(
            export -> export.postpone(Samples.retries(new Random(1)), Duration.ZERO, NOW.plus(Duration.ofHours(72)))),
    REJECTION(export -> export.park(ExportReason.REJECTED_BY_SERVICE, LATER)),
    REPLAY(export -> export.replay(LATER)),
    ZOMBIES_NEW_CANDIDATE(export -> export.madeTooLate(PERSON, LATER)),
    ZOMBIES_KNOWN_CANDIDATE(export -> export.madeTooLate(new FoundPerson(PERSON.candidateId(), false), LATER));

    private final Consumer<Export> effect;

    Happening(Consumer<Export> effect) {
        this.effect = effect;
    }

    void to(Export export) {
        effect.accept(export);
    }
}
