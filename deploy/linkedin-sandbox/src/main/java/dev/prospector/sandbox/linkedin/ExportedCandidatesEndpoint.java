package dev.prospector.sandbox.linkedin;

import java.util.List;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/** {@code GET /v2/exportedCandidates?q=request&requestId=} and {@code /rest/exportedCandidates}: an application sees its own exports only. */
final class ExportedCandidatesEndpoint {

    private final Callers callers;
    private final Exports exports;
    private final Members members;

    ExportedCandidatesEndpoint(Callers callers, Exports exports, Members members) {
        this.callers = callers;
        this.exports = exports;
        this.members = members;
    }

    Reply byRequest(Request request) {
        Edition.of(request);
        Application application = callers.authenticated(request);
        if (!request.query().value("q").filter("request"::equals).isPresent()) {
            throw ApiError.badParameter("The only finder is q=request");
        }
        String requestId = request.query()
                .value("requestId")
                .orElseThrow(() -> ApiError.badParameter("Query parameter requestId is required"));
        return Reply.json(200, ExportedCandidates.of(elements(requestId, application)));
    }

    private List<ExportedCandidates.Element> elements(String requestId, Application application) {
        return exports
                .find(requestId)
                .filter(export -> export.tenant().equals(application.tenant()))
                .flatMap(export -> members.find(export.member())
                        .map(member -> ExportedCandidates.element(export, application, member)))
                .stream()
                .toList();
    }
}
