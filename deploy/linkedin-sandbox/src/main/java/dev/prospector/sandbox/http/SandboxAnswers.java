package dev.prospector.sandbox.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.util.HashMap;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/**
 * Answers whatever no stub of WireMock answers. So a test adds a fault by a stub through {@code /__admin}, and removing all
 * stubs leaves the sandbox whole. A stub that names the transformer {@code linkedin-sandbox} keeps its delay or fault and
 * takes the sandbox's status, headers and body.
 */
final class SandboxAnswers implements ResponseDefinitionTransformerV2 {

    private volatile Handler handler = request -> Problem.reply(503, "STARTING", "The sandbox is not up yet.");

    void comeFrom(Handler handler) {
        this.handler = handler;
    }

    @Override
    public String getName() {
        return "linkedin-sandbox";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        ResponseDefinition stubbed = event.getResponseDefinition();
        if (!event.getWasMatched()) {
            return filled(aResponse(), event.getRequest());
        }
        return stubbed.hasTransformer(this)
                ? filled(ResponseDefinitionBuilder.like(stubbed), event.getRequest())
                : stubbed;
    }

    private ResponseDefinition filled(ResponseDefinitionBuilder response, LoggedRequest request) {
        Reply reply = handler.handle(plain(request));
        if (reply.status() == Reply.NONE) {
            return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
        }
        reply.headers().forEach(response::withHeader);
        if (!reply.delay().isZero()) {
            response.withFixedDelay((int) reply.delay().toMillis());
        }
        return response.withStatus(reply.status()).withBody(reply.body()).build();
    }

    private static Request plain(LoggedRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
        return Request.of(request.getMethod().getName(), request.getUrl(), headers, request.getBody());
    }
}
