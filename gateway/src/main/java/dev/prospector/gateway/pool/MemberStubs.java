package dev.prospector.gateway.pool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.MissingReason;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** What LinkedIn members shared, in the caller's name from sync-service: an optional part, so this never fails. */
@ApplicationScoped
class MemberStubs {
    private static final Logger LOG = Logger.getLogger(MemberStubs.class);

    /** What sync-service takes in one call. */
    private static final int AT_ONCE = 200;

    private final ServiceCalls calls;
    private final MissingReason reasons;
    private final ObjectMapper json;

    MemberStubs(ServiceCalls calls, MissingReason reasons, ObjectMapper json) {
        this.calls = calls;
        this.reasons = reasons;
        this.json = json;
    }

    private record Wanted(List<String> persons) {}

    /** @param freshness null when it is not known */
    private record Found(List<JsonNode> stubs, JsonNode freshness) {
        private Found {
            Objects.requireNonNull(stubs, "stubs");
        }

        PooledCandidateList.Freshness howFresh() {
            return freshness != null && freshness.isObject() ? new PooledCandidateList.Freshness(freshness) : null;
        }
    }

    /** @param persons URNs; without any, nobody is asked */
    Stubs of(Asking asking, Stream<String> persons) {
        var asked = persons.distinct().toList();
        if (asked.isEmpty()) {
            return Stubs.NOTHING;
        }
        var stubs = read(asking, asked);
        stubs.unavailable().forEach(missing -> LOG.warnf("no stubs for request %s: %s", asking.id(), missing.code()));
        return stubs;
    }

    private Stubs read(Asking asking, List<String> persons) {
        try {
            return stubs(calls.allOptional(Service.SYNC, chunks(asking, persons)));
        } catch (HttpProblem e) {
            return Stubs.none(reasons.of(e));
        }
    }

    private List<ServiceCalls.Call> chunks(Asking asking, List<String> persons) {
        var headers = asking.headersOfQuestion();
        var chunks = new ArrayList<ServiceCalls.Call>();
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            var wanted = new Wanted(persons.subList(from, Math.min(from + AT_ONCE, persons.size())));
            chunks.add(new ServiceCalls.Call("POST", "/talent-pools/stubs:batchGet", headers, bytes(wanted)));
        }
        return chunks;
    }

    /** All or none: a list with half of the stubs would look as if the others had shared nothing. */
    private Stubs stubs(List<ServiceCalls.Answer> answers) {
        var all = new ArrayList<PooledCandidate.Stub>();
        PooledCandidateList.Freshness freshness = null;
        for (var answer : answers) {
            var found = found(answer);
            if (found.isEmpty()) {
                return Stubs.none(reasons.of(answer));
            }
            found.get().stubs.stream().map(PooledCandidate.Stub::new).forEach(all::add);
            freshness = found.get().howFresh();
        }
        return new Stubs(
                all.stream().collect(Collectors.groupingBy(PooledCandidate.Stub::person)), freshness, List.of());
    }

    /** Empty when it is no list of stubs. */
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
