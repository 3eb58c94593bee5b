package dev.prospector.integration.application.service.inbox;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.CallbackValidation;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.inbox.ChallengeCode;

@ApplicationScoped
class CallbackValidationService implements CallbackValidation {
    private final Hooks hooks;
    private final Hmac hmac;

    CallbackValidationService(Hooks hooks, Hmac hmac) {
        this.hooks = hooks;
        this.hmac = hmac;
    }

    @Override
    public Optional<String> answer(String hookId, ChallengeCode challenge) {
        return hooks.find(hookId).map(hook -> response(hook, challenge));
    }

    @Override
    public Optional<String> answerAfterLookingAgain(String hookId, ChallengeCode challenge) {
        return hooks.lookAgain(hookId).map(hook -> response(hook, challenge));
    }

    private String response(Hook hook, ChallengeCode challenge) {
        return challenge.answeredWith(hook.secrets().newest(), hmac::sign);
    }
}
