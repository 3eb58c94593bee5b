package dev.prospector.job.application.port.out.export;

import java.util.Optional;

import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.RequestId;

/** The exports that the tenant's jobs have accepted, by request id. */
public interface ExportAcceptances {
    Optional<ExportAcceptance> find(RequestId request);

    /** As {@code find}, and nobody else gets it before this transaction ends. */
    Optional<ExportAcceptance> lock(RequestId request);

    /**
     * Keeps an acceptance, unless there is one under that request id.
     *
     * @return the one that is there afterwards
     */
    ExportAcceptance addIfAbsent(ExportAcceptance acceptance);

    /** Keeps the landing of an acceptance that is there. */
    void save(ExportAcceptance acceptance);

    /** Forgets an acceptance that binds nobody any more, unless another job has accepted the request meanwhile. */
    void remove(ExportAcceptance acceptance);
}
