package dev.prospector.gateway.parts;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hands the refusal of a mandatory part on as it is. */
class PartAnswers {
    @ServerExceptionMapper
    Response refused(PartRefused refusal) {
        var answer = refusal.answer();
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }
}
