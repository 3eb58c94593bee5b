package dev.prospector.integration.adapter.out.http.activity;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.PageWalk;
import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.application.port.out.departure.DeparturesAtLinkedIn;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.departure.Departure;

/**
 * {@code atsPurgedExportedCandidates} (LinkedIn RSC 4.1, known from a proposal only). The organization is the caller's own: the proposal
 * has no parameter for it. <b>Assumed:</b> a window includes its start and excludes its end.
 */
@ApplicationScoped
class HttpDeparturesAtLinkedIn implements DeparturesAtLinkedIn {
    private static final PageWalk WALK = new PageWalk(100, 1000);

    private final Questions questions;

    HttpDeparturesAtLinkedIn(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Departure> read(Connection connection, TimeWindow window) {
        try {
            return WALK.all(which -> page(connection, window, which));
        } catch (UnusableAnswer e) {
            throw Questions.unusable();
        }
    }

    private Page<Departure> page(Connection connection, TimeWindow window, List<Parameter> which) {
        var call = questions.edition(Resource.PURGED_CANDIDATES).call(Method.GET, query(window, which));
        return questions.ask(Caller.childOf(connection), call, HttpDeparturesAtLinkedIn::departures);
    }

    private static Page<Departure> departures(byte[] answer) {
        var page = PurgedCandidate.page(answer);
        return new Page<>(
                page.elements().stream().map(PurgedCandidate::toDomain).toList(), page.paging());
    }

    private static List<Parameter> query(TimeWindow window, List<Parameter> which) {
        return Stream.concat(
                        Stream.of(
                                Parameter.of("q", "criteria"),
                                Parameter.of("exportType", "ONE_CLICK_EXPORT"),
                                time("timeRange.start", window.from().toEpochMilli()),
                                time("timeRange.end", window.until().toEpochMilli())),
                        which.stream())
                .toList();
    }

    private static Parameter time(String name, long millis) {
        return Parameter.of(name, Long.toString(millis));
    }
}
