package dev.prospector.integration.adapter.out.http.connection;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.TokenTrial;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.application.port.out.connection.LinkedInProbe;
import dev.prospector.integration.domain.connection.Connection;

@ApplicationScoped
class HttpLinkedInProbe implements LinkedInProbe {
    private final TokenTrial trial;

    HttpLinkedInProbe(TokenTrial trial) {
        this.trial = trial;
    }

    @Override
    public Instant askForToken(Connection connection) {
        try {
            return trial.ask(Caller.childOf(connection));
        } catch (CallFailed e) {
            throw Questions.declined(e);
        } catch (UnusableAnswer e) {
            throw Questions.unusable();
        }
    }
}
