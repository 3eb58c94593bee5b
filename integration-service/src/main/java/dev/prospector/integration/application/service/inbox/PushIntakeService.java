package dev.prospector.integration.application.service.inbox;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.PushIntake;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.PushSignature;
import dev.prospector.kit.data.Tenants;

@ApplicationScoped
class PushIntakeService implements PushIntake {
    /** Checked in place of a secret for hooks that nobody has, so that they cost the same work as a wrong signature. */
    private static final List<ClientSecret> NOBODYS = List.of(new ClientSecret("nobody's"));

    private final Hooks hooks;
    private final Hmac hmac;
    private final Tenants tenants;
    private final NoticeIntake notices;
    private final StorageRetry retry;

    PushIntakeService(Hooks hooks, Hmac hmac, Tenants tenants, NoticeIntake notices, StorageRetry retry) {
        this.hooks = hooks;
        this.hmac = hmac;
        this.tenants = tenants;
        this.notices = notices;
        this.retry = retry;
    }

    @Override
    public String authenticate(String hookId, List<String> signatures, byte[] body) {
        var signature = PushSignature.of(signatures);
        var known = hooks.find(hookId);
        if (isSigned(known, signature, body)) {
            return known.orElseThrow().tenant();
        }
        return changed(hookId, known, signature)
                .filter(hook -> isSigned(Optional.of(hook), signature, body))
                .map(Hook::tenant)
                .orElseThrow(UnprovenPush::new);
    }

    @Override
    public boolean take(String tenant, Notice notice, byte[] body) {
        return retry.run(() -> tenants.in(tenant, () -> notices.receive(notice, body)));
    }

    private boolean isSigned(Optional<Hook> hook, PushSignature signature, byte[] body) {
        var secrets = hook.map(known -> known.secrets().newestFirst()).orElse(NOBODYS);
        var matches = signature.isOver(body, secrets, hmac::sign);
        return hook.isPresent() && matches;
    }

    /** A rotation refuses nothing: what was wrong for what this replica knew may be right for what is stored since. */
    private Optional<Hook> changed(String hookId, Optional<Hook> known, PushSignature signature) {
        return signature.hasForm()
                ? hooks.lookAgain(hookId).filter(hook -> !Optional.of(hook).equals(known))
                : Optional.empty();
    }
}
