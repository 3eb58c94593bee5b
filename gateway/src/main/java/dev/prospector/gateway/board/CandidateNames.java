package dev.prospector.gateway.board;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** Names for screens, in the caller's name from candidate-service: an optional part, so this never fails. */
@ApplicationScoped
class CandidateNames {
    private static final Logger LOG = Logger.getLogger(CandidateNames.class);

    /** What candidate-service takes in one call (architecture.md 2). */
    private static final int AT_ONCE = 200;

    private final ServiceCalls calls;
    private final ObjectMapper json;

    CandidateNames(ServiceCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    private record Wanted(List<String> ids) {}

    private record Found(List<NamedApplication.Candidate> items) {}

    Names of(Asking asking, Stream<NamedApplication> applications) {
        var ids = applications
                .map(application -> application.candidate().id())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return new Names(Map.of(), List.of());
        }
        try {
            return read(calls.all(Service.CANDIDATE, chunks(asking, ids)));
        } catch (HttpProblem | IOException e) {
            // Its kind only: a parser's message quotes what it read, and that is people's names.
            LOG.warnf("no names for request %s: %s", asking.id(), e.getClass().getSimpleName());
            return Names.none();
        }
    }

    private List<ServiceCalls.Call> chunks(Asking asking, List<String> ids) throws IOException {
        var headers = new HashMap<>(asking.headers());
        headers.put("Content-Type", "application/json");
        var chunks = new ArrayList<ServiceCalls.Call>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var wanted = new Wanted(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            chunks.add(new ServiceCalls.Call("POST", "/candidates:batchGet", headers, json.writeValueAsBytes(wanted)));
        }
        return chunks;
    }

    private Names read(List<ServiceCalls.Answer> answers) throws IOException {
        var byId = new HashMap<String, NamedApplication.Candidate>();
        for (var answer : answers) {
            if (!answer.isSuccess()) {
                throw new IOException("status " + answer.status());
            }
            found(answer).items.forEach(one -> byId.put(one.id(), one));
        }
        return new Names(byId, List.of());
    }

    private Found found(ServiceCalls.Answer answer) throws IOException {
        return json.readerFor(Found.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(answer.body());
    }
}
