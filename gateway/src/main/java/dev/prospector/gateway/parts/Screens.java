package dev.prospector.gateway.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.proxy.ServiceCalls.Outcome;

/** Composes screens of parts that are all asked for at once, each with its own deadline (architecture.md 2). */
@ApplicationScoped
public class Screens {
    private static final Logger LOG = Logger.getLogger(Screens.class);
    private static final int SERVER_ERROR = 5;

    private final ServiceCalls calls;
    private final MissingReason reasons;
    private final ObjectMapper json;

    Screens(ServiceCalls calls, MissingReason reasons, ObjectMapper json) {
        this.calls = calls;
        this.reasons = reasons;
        this.json = json;
    }

    /**
     * @throws PartRefused when a service refuses a mandatory part
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when a mandatory part cannot be had
     */
    public ComposedScreen compose(Asking asking, List<ScreenPart> parts) {
        var outcomes = calls.each(parts.stream().map(part -> part.call(asking)).toList());
        var told = new HashMap<String, JsonNode>();
        var missing = new ArrayList<Unavailable>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var outcome = outcomes.get(i);
            value(part, outcome)
                    .ifPresentOrElse(
                            value -> told.put(part.name(), value), () -> missing.add(missing(asking, part, outcome)));
        }
        return new ComposedScreen(told, missing);
    }

    /** Empty only of a part that the screen can do without. */
    private Optional<JsonNode> value(ScreenPart part, Outcome outcome) {
        if (part.isMandatory()) {
            demandAnswered(outcome);
        }
        var value = outcome.failure() == null && outcome.answer().isSuccess()
                ? read(outcome.answer().body())
                : Optional.<JsonNode>empty();
        if (part.isMandatory() && value.isEmpty()) {
            throw GatewayProblems.serviceFailed();
        }
        return value;
    }

    private static void demandAnswered(Outcome outcome) {
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        if (!outcome.answer().isSuccess()) {
            throw new PartRefused(outcome.answer());
        }
    }

    private Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(json.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Unavailable missing(Asking asking, ScreenPart part, Outcome outcome) {
        var reason = outcome.failure() == null ? reasons.of(outcome.answer()) : reasons.of(outcome.failure());
        if (outcome.failure() != null || isFault(outcome.answer())) {
            LOG.warnf("no %s for request %s: %s", part.name(), asking.id(), reason);
        }
        return new Unavailable(part.name(), reason);
    }

    /** A refusal of the caller is none. */
    private static boolean isFault(ServiceCalls.Answer answer) {
        return answer.isSuccess() || answer.status() / 100 == SERVER_ERROR;
    }
}
