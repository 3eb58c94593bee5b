package dev.prospector.gateway.parts;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** Mandatory parts of what the gateway answers itself: a service that refuses its part refuses the whole. */
@ApplicationScoped
public class Parts {
    private final ServiceCalls calls;
    private final ObjectMapper json;

    Parts(ServiceCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /**
     * @param target path and query at the service, encoded
     * @throws PartRefused when the service refuses
     */
    public <T> T get(Asking asking, Service service, String target, Class<T> type) {
        var answer = send(asking, service, "GET", target);
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer.body());
        } catch (IOException e) {
            throw GatewayProblems.serviceFailed();
        }
    }

    /**
     * A call without a body, whose answer says no more than that it was done.
     *
     * @throws PartRefused when the service refuses
     */
    public void tell(Asking asking, Service service, String method, String target) {
        send(asking, service, method, target);
    }

    private ServiceCalls.Answer send(Asking asking, Service service, String method, String target) {
        var answer = calls.one(service, new ServiceCalls.Call(method, target, asking.headers(), new byte[0]));
        if (!answer.isSuccess()) {
            throw new PartRefused(answer);
        }
        return answer;
    }
}
