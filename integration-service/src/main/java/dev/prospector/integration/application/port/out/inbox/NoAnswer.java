package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.domain.inbox.FetchFailure;

/** LinkedIn gave no answer that can be used. The message names the reason only: an answer may be personal. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FetchFailure failure;

    public NoAnswer(FetchFailure failure) {
        super("no usable answer from LinkedIn: " + failure.reason());
        this.failure = failure;
    }

    public FetchFailure failure() {
        return failure;
    }
}
