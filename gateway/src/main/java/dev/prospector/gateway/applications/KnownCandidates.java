package dev.prospector.gateway.applications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.gateway.parts.Asking;
import dev.prospector.gateway.parts.PartRefused;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.proxy.ProxyConfig;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;
import dev.prospector.kit.http.problem.Problems;

/** Whether a body names a candidate who is there and whom the caller may see. */
@ApplicationScoped
class KnownCandidates {
    private static final int NO_ID = 422;

    private final ServiceCalls calls;
    private final ObjectMapper json;
    private final int limit;

    KnownCandidates(ServiceCalls calls, ObjectMapper json, ProxyConfig config) {
        this.calls = calls;
        this.json = json;
        this.limit = Math.toIntExact(config.bodyLimit().asLongValue());
    }

    private record Wanted(List<String> ids) {}

    /**
     * Lets a body pass that names no candidate at all: whoever takes it says what is missing.
     *
     * @return the body
     * @throws PartRefused when candidate-service refuses the caller
     */
    byte[] demandKnown(Asking asking, InputStream body) {
        var bytes = read(body);
        candidateId(bytes).ifPresent(id -> demandKnown(asking, id));
        return bytes;
    }

    private byte[] read(InputStream body) {
        try {
            var bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw GatewayProblems.tooLarge(limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the client went away", e);
        }
    }

    /** What cannot be understood here goes no further: job-service must not find somebody in it whom nobody was asked about. */
    private Optional<String> candidateId(byte[] body) {
        try {
            var read = json.readerFor(JsonNode.class)
                    .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .<JsonNode>readValue(body);
            return Optional.ofNullable(read)
                    .map(node -> node.get("candidateId"))
                    .filter(id -> !id.isNull())
                    .map(id -> id.isValueNode() ? id.asText() : id.toString());
        } catch (IOException e) {
            throw Problems.of(400, "MALFORMED_BODY", "The body is no JSON.");
        }
    }

    private void demandKnown(Asking asking, String id) {
        var answer = calls.one(
                Service.CANDIDATE,
                new ServiceCalls.Call(
                        "POST", "/candidates:batchGet", asking.headersOfQuestion(), bytes(new Wanted(List.of(id)))));
        if (answer.status() == NO_ID || answer.isSuccess() && isEmpty(answer)) {
            throw Problems.invalid("/candidateId", "CANDIDATE_UNKNOWN", "must be a candidate whom you may see");
        }
        if (!answer.isSuccess()) {
            throw new PartRefused(answer);
        }
    }

    private boolean isEmpty(ServiceCalls.Answer answer) {
        try {
            return json.readTree(answer.body()).path("items").isEmpty();
        } catch (IOException e) {
            throw GatewayProblems.serviceFailed();
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
