package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.ReplicaHooks;
import dev.prospector.integration.fakes.Samples;

class CallbackValidationServiceTest {
    private static final ChallengeCode CODE = new ChallengeCode("890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0");
    private static final ClientSecret NEWER = new ClientSecret("newer");

    private final ReplicaHooks hooks = new ReplicaHooks();
    private final CallbackValidationService validation = new CallbackValidationService(hooks, Samples::hmac);

    @Test
    void a_known_hook_is_answered_from_memory() {
        var hook = hooks.add("acme", Samples.SECRET);
        assertEquals(response(Samples.SECRET), validation.answer(hook.id().value(), CODE));
        assertEquals(0, hooks.looks());
    }

    @Test
    void of_two_live_secrets_the_newest_answers() {
        var hook = hooks.add("acme", Samples.SECRET);
        hooks.rotateElsewhere(hook, NEWER);
        hooks.lookAgain(hook.id().value());
        assertEquals(response(NEWER), validation.answer(hook.id().value(), CODE));
    }

    @Test
    void a_hook_made_at_another_replica_is_answered_after_looking_again() {
        var hook = hooks.addElsewhere("acme", Samples.SECRET);
        assertEquals(Optional.empty(), validation.answer(hook.id().value(), CODE));
        assertEquals(
                response(Samples.SECRET),
                validation.answerAfterLookingAgain(hook.id().value(), CODE));
    }

    @Test
    void nobodys_hook_is_never_answered() {
        assertEquals(Optional.empty(), validation.answer("nobody", CODE));
        assertEquals(Optional.empty(), validation.answerAfterLookingAgain("nobody", CODE));
    }

    private static Optional<String> response(ClientSecret secret) {
        var code = CODE.value().getBytes(StandardCharsets.US_ASCII);
        return Optional.of(HexFormat.of().formatHex(Samples.hmac(secret, code)));
    }
}
