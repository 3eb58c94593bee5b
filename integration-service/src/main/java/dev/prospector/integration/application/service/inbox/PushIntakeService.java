package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.PushIntake;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.domain.inbox.PushSignature;
import dev.prospector.integration.domain.provisioning.ClientSecret;

@ApplicationScoped
class PushIntakeService implements PushIntake {
    /** Checked in place of a secret for hooks that nobody has, so that they cost the same work as a wrong signature. */
    private static final List<ClientSecret> NOBODYS = List.of(new ClientSecret("nobody's"));

    private final Hooks hooks;
    private final Hmac hmac;
    private final PushGroups groups;
    private final Clock clock;

    PushIntakeService(Hooks hooks, Hmac hmac, PushGroups groups, Clock clock) {
        this.hooks = hooks;
        this.hmac = hmac;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Claim examine(String hookId, List<String> signatures, byte[] body) {
        var known = hooks.find(hookId);
        var signature = PushSignature.of(signatures);
        return new Examined(hookId, known, signature, body, isSigned(known, signature, body));
    }

    @Override
    public CompletionStage<Boolean> take(String tenant, Notice notice, byte[] body, String trace) {
        return groups.add(new Push(tenant, notice, body, clock.instant(), trace));
    }

    private boolean isSigned(Optional<Hook> hook, PushSignature signature, byte[] body) {
        var secrets = hook.map(known -> known.secrets().newestFirst()).orElse(NOBODYS);
        var matches = signature.isOver(body, secrets, hmac::sign);
        return hook.isPresent() && matches;
    }

    /** @param known what memory had when the signature was checked with it */
    private final class Examined implements Claim {
        private final String hookId;
        private final Optional<Hook> known;
        private final PushSignature signature;
        private final byte[] body;
        private final boolean signed;

        Examined(String hookId, Optional<Hook> known, PushSignature signature, byte[] body, boolean signed) {
            this.hookId = hookId;
            this.known = known;
            this.signature = signature;
            this.body = body;
            this.signed = signed;
        }

        @Override
        public Optional<String> tenant() {
            return known.filter(hook -> signed).map(Hook::tenant);
        }

        @Override
        public String tenantAfterLookingAgain() {
            return tenant().or(() -> changed()
                            .filter(hook -> isSigned(Optional.of(hook), signature, body))
                            .map(Hook::tenant))
                    .orElseThrow(UnprovenPush::new);
        }

        /** A rotation refuses nothing: what was wrong for what this replica knew may be right for what is stored since. */
        private Optional<Hook> changed() {
            return signature.hasForm()
                    ? hooks.lookAgain(hookId).filter(hook -> !Optional.of(hook).equals(known))
                    : Optional.empty();
        }
    }
}
