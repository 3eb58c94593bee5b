package dev.prospector.kit.data.idempotency;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** No failure: leaves the resource method undone, whatever its type, and answers what was answered first. */
final class RepeatedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    RepeatedAnswer(KeptAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    static class Mapper {
        @ServerExceptionMapper
        Response again(RepeatedAnswer repeated) {
            return repeated.answer.again();
        }
    }
}
