package dev.prospector.sync.adapter.out.http.activity;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.FailedAnswer;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.CandidatesUnavailable;
import dev.prospector.sync.application.port.out.activity.Matches;

/** However candidate-service fails, nobody is taken to see a candidate. */
@ApplicationScoped
class HttpMatches implements Matches {

    private static final int NOT_FOUND = 404;

    private final MatchClient candidates;
    private final GuardedService service;
    private final JsonWebToken token;

    HttpMatches(@RestClient MatchClient candidates, GuardedServices services, JsonWebToken token) {
        this.candidates = candidates;
        this.token = token;
        service = services.candidate();
    }

    /** The guard may call on another thread, where no request has a token. */
    @Override
    public Optional<Match> of(String candidateId) {
        String bearer = "Bearer " + token.getRawToken();
        try {
            return service.ask(address -> asked(address, bearer, candidateId), match -> match);
        } catch (ServiceAway away) {
            throw new CandidatesUnavailable(away.retryAfter());
        } catch (CallRejected rejected) {
            throw new CandidatesUnavailable(Duration.ZERO);
        }
    }

    /** That there is none is an answer, but only in as many words: any path that is not there answers 404. */
    private Optional<Match> asked(URI address, String bearer, String candidateId) {
        try {
            return Optional.of(GuardedService.said(candidates.match(address, bearer, candidateId))
                    .toDomain());
        } catch (FailedAnswer failed) {
            if (failed.says(NOT_FOUND, "CANDIDATE_NOT_FOUND")) {
                return Optional.empty();
            }
            throw failed;
        }
    }
}
