package dev.prospector.gateway.parts;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;

import dev.prospector.gateway.proxy.ServiceCalls;

/** Why a part of a screen is missing: the code that whoever asked for this part alone would get. */
@ApplicationScoped
public class MissingReason {
    private static final String FAILED = "SERVICE_FAILED";
    private static final String AWAY = "SERVICE_UNAVAILABLE";
    private static final int UNAVAILABLE = 503;
    private static final Pattern CODE = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

    private final ObjectMapper json;

    MissingReason(ObjectMapper json) {
        this.json = json;
    }

    /** Of a service that did not answer. */
    public String of(HttpProblem failure) {
        return String.valueOf(failure.getParameters().get("code"));
    }

    /** Of a service that answered, but not with the part. */
    public String of(ServiceCalls.Answer answer) {
        if (answer.isSuccess()) {
            return FAILED;
        }
        return code(answer.body(), answer.status() == UNAVAILABLE ? AWAY : FAILED);
    }

    /** Of a service that refused whoever asked. */
    public String of(PartRefused refusal) {
        return of(refusal.answer());
    }

    private String code(byte[] problem, String without) {
        try {
            var code = json.readTree(problem).path("code").asText();
            return CODE.matcher(code).matches() ? code : without;
        } catch (IOException e) {
            return without;
        }
    }
}
