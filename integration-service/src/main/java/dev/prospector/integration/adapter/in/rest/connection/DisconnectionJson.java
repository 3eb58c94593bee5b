package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.connection.Disconnection;

/** Said to be nullable here and not where it stands: there, the document would say that it is an object and nothing else. */
@Schema(
        name = "Disconnection",
        description = "The end of the connection, with a receipt for each step; null while nobody has asked for it",
        nullable = true)
record DisconnectionJson(
        @Schema(examples = "2026-01-02T00:00:00Z") Instant askedAt,

        @Schema(description = "The admin's user id", examples = "admin")
        String askedBy,

        @Schema(description = "Whether LinkedIn is to delete what it was sent", examples = "true")
        boolean erase,

        @Schema(description = "All steps, in their order") List<StepJson> steps) {

    /** The domain's steps, under a name that is unique among all services' documents. */
    @Schema(name = "DisconnectionStepName")
    enum Name {
        INTAKE_ENDED,
        JOBS_CLOSED,
        RECORDS_DELETED,
        TRAFFIC_ENDED
    }

    /** Likewise. */
    @Schema(name = "DisconnectionStepState")
    enum State {
        DUE,
        DONE,
        SKIPPED
    }

    @Schema(name = "DisconnectionStep")
    record StepJson(
            @Schema(examples = "RECORDS_DELETED") Name step,
            @Schema(examples = "DONE") State state,

            @Schema(
                    nullable = true,
                    description = "When it was done or skipped; null while it is due",
                    examples = "2026-01-02T00:00:03Z")
            Instant at,

            @Schema(description = "How many records at LinkedIn it concerned", examples = "0")
            long records) {
        static StepJson of(Disconnection.Receipt receipt) {
            return new StepJson(
                    Name.valueOf(receipt.step().name()),
                    State.valueOf(receipt.state().name()),
                    receipt.at(),
                    receipt.records());
        }
    }

    static DisconnectionJson of(Disconnection asked) {
        return new DisconnectionJson(
                asked.askedAt(),
                asked.askedBy(),
                asked.erase(),
                asked.receipts().stream().map(StepJson::of).toList());
    }
}
