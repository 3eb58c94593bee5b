package dev.prospector.gateway.parts;

import dev.prospector.gateway.proxy.ServiceCalls;

/** A mandatory part of a screen was refused: the service's own answer is the screen's answer. */
public final class PartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ServiceCalls.Answer answer;

    public PartRefused(ServiceCalls.Answer answer) {
        super("refused with status " + answer.status());
        this.answer = answer;
    }

    ServiceCalls.Answer answer() {
        return answer;
    }
}
