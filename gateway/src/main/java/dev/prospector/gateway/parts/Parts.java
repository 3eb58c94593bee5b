package dev.prospector.gateway.parts;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/** Mandatory parts of what the gateway answers itself: a service that refuses its part refuses the whole. */
@ApplicationScoped
public class Parts {
    private static final String REPLAYED = "Idempotent-Replayed";

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
        var answer = send(service, "GET", target, asking.headers());
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer.body());
        } catch (IOException e) {
            throw GatewayProblems.serviceFailed();
        }
    }

    /**
     * A call without a body, whose answer says no more than that it was done, or that it had been done before.
     *
     * @throws PartRefused when the service refuses
     */
    public Response tell(Asking asking, Service service, String method, String target) {
        var answer = send(service, method, target, asking.headersOfChange());
        var response = Response.status(answer.status());
        Optional.ofNullable(answer.headers().get(REPLAYED)).ifPresent(value -> response.header(REPLAYED, value));
        return response.build();
    }

    /**
     * The caller's own POST at the same path, with this body: the answer is the service's, and says where something new is on the public
     * port.
     *
     * @throws PartRefused when the service refuses
     */
    public Response hand(Asking asking, Service service, byte[] body) {
        var headers = asking.headersOfChange();
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        var answer = send(service, new ServiceCalls.Call("POST", asking.path(), headers, body));
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers()
                .forEach((name, value) ->
                        response.header(name, name.equals(HttpHeaders.LOCATION) ? Asking.publicPath(value) : value));
        return response.build();
    }

    private ServiceCalls.Answer send(Service service, String method, String target, Map<String, String> headers) {
        return send(service, new ServiceCalls.Call(method, target, headers, new byte[0]));
    }

    private ServiceCalls.Answer send(Service service, ServiceCalls.Call call) {
        var answer = calls.one(service, call);
        if (!answer.isSuccess()) {
            throw new PartRefused(answer);
        }
        return answer;
    }
}
