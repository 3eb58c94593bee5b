package dev.prospector.integration.domain.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of a notice after LinkedIn was asked once.
 *
 * @param event what others have to learn, nothing while it is only postponed
 * @param dueAt when LinkedIn is asked again, nothing when it is settled
 * @param failure why this time gave no answer
 * @param counts whether that is a failure of this notice's own, after which the next wait is longer
 */
public record FetchOutcome(
        NoticeState state,
        Optional<ExportEvent> event,
        Optional<Instant> dueAt,
        Optional<FetchFailure.Reason> failure,
        boolean counts) {

    /** Nobody else has to learn of it. */
    static FetchOutcome settled(NoticeState state) {
        return new FetchOutcome(state, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Nobody else has to learn of it. */
    static FetchOutcome parked(FetchFailure.Reason why) {
        return new FetchOutcome(NoticeState.PARKED, Optional.empty(), Optional.empty(), Optional.of(why), true);
    }

    static FetchOutcome settled(NoticeState state, ExportEvent event) {
        return new FetchOutcome(state, Optional.of(event), Optional.empty(), Optional.empty(), false);
    }

    static FetchOutcome parked(ExportEvent event, FetchFailure.Reason why) {
        return new FetchOutcome(NoticeState.PARKED, Optional.of(event), Optional.empty(), Optional.of(why), true);
    }

    static FetchOutcome postponed(Instant dueAt, FetchFailure why) {
        return new FetchOutcome(
                NoticeState.RECEIVED,
                Optional.empty(),
                Optional.of(dueAt),
                Optional.of(why.reason()),
                !why.concernsAll());
    }
}
