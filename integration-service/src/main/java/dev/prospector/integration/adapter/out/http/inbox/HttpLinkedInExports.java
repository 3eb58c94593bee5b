package dev.prospector.integration.adapter.out.http.inbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.LinkedInClient;
import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.application.port.out.inbox.LinkedInExports;
import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;

/** LinkedIn RSC 4. */
@ApplicationScoped
class HttpLinkedInExports implements LinkedInExports {
    private static final Parameter FINDER = Parameter.of("q", "request");

    private final LinkedInClient linkedIn;

    HttpLinkedInExports(LinkedInClient linkedIn) {
        this.linkedIn = linkedIn;
    }

    @Override
    public boolean mayBeAsked() {
        return linkedIn.mayBeAsked();
    }

    @Override
    public ExportedCandidate fetch(Connection connection, String requestId) {
        return ExportedCandidatesAnswer.read(ask(connection, requestId), requestId);
    }

    private byte[] ask(Connection connection, String requestId) {
        var exports = linkedIn.edition(Resource.EXPORTED_CANDIDATES);
        var query = List.of(FINDER, Parameter.of("requestId", requestId));
        try {
            return linkedIn.ask(Caller.childOf(connection), exports.call(Method.GET, query));
        } catch (CallFailed e) {
            throw new NoAnswer(new FetchFailure(reason(e.kind()), e.retryAfter()));
        }
    }

    private static Reason reason(CallFailed.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Reason.UNREACHABLE;
            case LINKEDIN_ERROR -> Reason.LINKEDIN_ERROR;
            case THROTTLED -> Reason.THROTTLED;
            case DENIED -> Reason.DENIED;
            case CONFLICT, REFUSED -> Reason.REFUSED;
        };
    }
}
