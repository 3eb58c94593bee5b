package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.PushIntake;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.PushSignature;
import dev.prospector.kit.data.Tenants;

@ApplicationScoped
class PushIntakeService implements PushIntake {
    /** Checked in place of a secret for hooks that nobody has, so that they cost the same work as a wrong signature. */
    private static final List<ClientSecret> NOBODYS = List.of(new ClientSecret("nobody's"));

    private final Hooks hooks;
    private final Hmac hmac;
    private final Tenants tenants;
    private final Inbox inbox;
    private final ExportEvents events;
    private final Clock clock;

    PushIntakeService(Hooks hooks, Hmac hmac, Tenants tenants, Inbox inbox, ExportEvents events, Clock clock) {
        this.hooks = hooks;
        this.hmac = hmac;
        this.tenants = tenants;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String authenticate(String hookId, String signature, byte[] body) {
        var hook = hooks.find(hookId);
        var secrets = hook.map(known -> known.secrets().newestFirst()).orElse(NOBODYS);
        var signed = PushSignature.of(signature).isOver(body, secrets, hmac::sign);
        return hook.filter(known -> signed).map(Hook::tenant).orElseThrow(UnprovenPush::new);
    }

    @Override
    public void take(String tenant, Notice notice, byte[] body) {
        tenants.in(tenant, () -> {
            var receivedAt = clock.instant();
            var isNew = inbox.add(notice, body, receivedAt);
            if (isNew && notice.initialState() == NoticeState.RECEIVED) {
                events.append(new ExportEvent.Received(notice.requestId(), receivedAt));
            }
        });
    }
}
