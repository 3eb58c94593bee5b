package dev.prospector.gateway.board;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** What job-service says at the same path: the mandatory part of its screens. */
@ApplicationScoped
class JobParts {
    private final ServiceCalls calls;
    private final ObjectMapper json;

    JobParts(ServiceCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /** @throws PartRefused when job-service refuses */
    <T> T get(Asking asking, Class<T> type) {
        var answer = calls.one(Service.JOB, new ServiceCalls.Call("GET", asking.path(), asking.headers(), new byte[0]));
        if (!answer.isSuccess()) {
            throw new PartRefused(answer);
        }
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer.body());
        } catch (IOException e) {
            throw GatewayProblems.serviceFailed();
        }
    }
}
