package dev.prospector.gateway.board;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.MissingReason;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** Names for screens, in the caller's name from candidate-service: an optional part, so this never fails. */
@ApplicationScoped
class CandidateNames {
    private static final Logger LOG = Logger.getLogger(CandidateNames.class);

    /** What candidate-service takes in one call (architecture.md 2). */
    private static final int AT_ONCE = 200;

    private final ServiceCalls calls;
    private final MissingReason reasons;
    private final ObjectMapper json;

    CandidateNames(ServiceCalls calls, MissingReason reasons, ObjectMapper json) {
        this.calls = calls;
        this.reasons = reasons;
        this.json = json;
    }

    private record Wanted(List<String> ids) {}

    private record Found(List<NamedApplication.Candidate> items) {
        private Found {
            Objects.requireNonNull(items, "items");
        }
    }

    Names of(Asking asking, Stream<NamedApplication> applications) {
        var ids = applications
                .map(application -> application.candidate().id())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return new Names(Map.of(), List.of());
        }
        var names = read(asking, ids);
        names.unavailable().forEach(missing -> LOG.warnf("no names for request %s: %s", asking.id(), missing.code()));
        return names;
    }

    private Names read(Asking asking, List<String> ids) {
        try {
            return names(calls.allOptional(Service.CANDIDATE, chunks(asking, ids)));
        } catch (HttpProblem e) {
            return Names.none(reasons.of(e));
        }
    }

    private List<ServiceCalls.Call> chunks(Asking asking, List<String> ids) {
        var headers = new HashMap<>(asking.headers());
        headers.put("Content-Type", "application/json");
        var chunks = new ArrayList<ServiceCalls.Call>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var wanted = new Wanted(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            chunks.add(new ServiceCalls.Call("POST", "/candidates:batchGet", headers, bytes(wanted)));
        }
        return chunks;
    }

    /** All or none: a screen with half of the names would look as if the other candidates had none. */
    private Names names(List<ServiceCalls.Answer> answers) {
        var byId = new HashMap<String, NamedApplication.Candidate>();
        for (var answer : answers) {
            var found = found(answer);
            if (found.isEmpty()) {
                return Names.none(reasons.of(answer));
            }
            found.get().items.forEach(one -> byId.put(one.id(), one));
        }
        return new Names(byId, List.of());
    }

    /** Empty when it is no list of names. */
    private Optional<Found> found(ServiceCalls.Answer answer) {
        try {
            return answer.isSuccess()
                    ? Optional.of(json.readerFor(Found.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(answer.body()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(Wanted wanted) {
        try {
            return json.writeValueAsBytes(wanted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question can always be written", e);
        }
    }
}
