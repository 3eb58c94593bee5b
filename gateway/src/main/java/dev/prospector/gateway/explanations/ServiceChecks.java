package dev.prospector.gateway.explanations;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.proxy.ServiceCalls;

/** Asks every service that knows something of a feature, all at once, with the caller's own token: each judges what they may know. */
@ApplicationScoped
class ServiceChecks {
    private static final Logger LOG = Logger.getLogger(ServiceChecks.class);
    private static final int CLIENT_ERROR = 4;

    private final ServiceCalls calls;
    private final ObjectMapper json;

    ServiceChecks(ServiceCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /**
     * What is asked about.
     *
     * @param user null for the caller
     */
    record About(String jobId, String candidateId, String user) {}

    private record Answered(List<FeatureCheck> checks) {}

    Findings find(Asking asking, About about, Feature... features) {
        return begin(asking, about, ServiceCalls.Need.MANDATORY, features).get();
    }

    /**
     * As {@link #find}, for whoever has something else to do until services answer.
     *
     * @param need by which it says how long they are waited for
     * @return waits for them
     */
    Supplier<Findings> begin(Asking asking, About about, ServiceCalls.Need need, Feature... features) {
        var questions = Stream.of(features)
                .flatMap(feature ->
                        feature.knowing().stream().map(service -> new CheckPart(feature, service, null, null)))
                .toList();
        var underway = calls.begin(
                questions.stream().map(part -> call(asking, about, part, need)).toList());
        return () -> found(asking, questions, underway.outcomes());
    }

    private Findings found(Asking asking, List<CheckPart> questions, List<ServiceCalls.Outcome> outcomes) {
        return new Findings(IntStream.range(0, questions.size())
                .mapToObj(i -> found(asking, questions.get(i), outcomes.get(i)))
                .toList());
    }

    private ServiceCalls.Addressed call(Asking asking, About about, CheckPart part, ServiceCalls.Need need) {
        var path = "/internal/checks/" + part.feature().word();
        var call = new ServiceCalls.Call("POST", path, asking.headersOfQuestion(), bytes(about));
        return new ServiceCalls.Addressed(part.service(), call, need);
    }

    private CheckPart found(Asking asking, CheckPart part, ServiceCalls.Outcome outcome) {
        var answer = outcome.answer();
        if (answer != null && answer.status() / 100 == CLIENT_ERROR) {
            return new CheckPart(part.feature(), part.service(), null, answer);
        }
        try {
            return new CheckPart(part.feature(), part.service(), read(outcome), null);
        } catch (IOException e) {
            LOG.warnf(
                    "no checks of %s for request %s: %s",
                    part.service().title(), asking.id(), e.getClass().getSimpleName());
            return part;
        }
    }

    /** @throws IOException when there are none to read */
    private List<FeatureCheck> read(ServiceCalls.Outcome outcome) throws IOException {
        if (outcome.failure() != null || !outcome.answer().isSuccess()) {
            throw new IOException("no answer");
        }
        Answered answered = json.readerFor(Answered.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(outcome.answer().body());
        return answered.checks;
    }

    private byte[] bytes(About about) {
        try {
            return json.writeValueAsBytes(about);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question can always be written", e);
        }
    }
}
