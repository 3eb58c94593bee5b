package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.in.inbox.ParentPushes;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.application.port.out.connection.ApplicationTenants;
import dev.prospector.integration.application.port.out.inbox.Hmac;
import dev.prospector.integration.application.port.out.inbox.Outages;
import dev.prospector.integration.domain.inbox.ApplicationNotice;
import dev.prospector.integration.domain.inbox.ChallengeCode;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.domain.inbox.PushSignature;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.domain.provisioning.ParentSecrets;

@ApplicationScoped
class ParentPushService implements ParentPushes {
    private final ParentSecrets parent;
    private final ApplicationTenants tenants;
    private final Hmac hmac;
    private final PushGroups groups;
    private final Outages outages;
    private final Clock clock;

    ParentPushService(
            ParentSecrets parent,
            ApplicationTenants tenants,
            Hmac hmac,
            PushGroups groups,
            Outages outages,
            Clock clock) {
        this.parent = parent;
        this.tenants = tenants;
        this.hmac = hmac;
        this.groups = groups;
        this.outages = outages;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return parent.live().isPresent();
    }

    @Override
    public Optional<String> answer(ChallengeCode challenge) {
        return parent.live().map(secrets -> challenge.answeredWith(secrets.newest(), hmac::sign));
    }

    @Override
    public void prove(List<String> signatures, byte[] body) {
        var signature = PushSignature.of(signatures);
        parent.live()
                .map(ClientSecrets::newestFirst)
                .filter(secrets -> signature.isOver(body, secrets, hmac::sign))
                .orElseThrow(UnprovenPush::new);
    }

    @Override
    public CompletionStage<Intake> take(ApplicationNotice notice, byte[] body, String trace) {
        return tenant(notice)
                .map(tenant -> take(tenant, notice, body, trace))
                .orElseGet(() -> CompletableFuture.completedStage(Intake.NOBODYS));
    }

    private CompletionStage<Intake> take(String tenant, ApplicationNotice notice, byte[] body, String trace) {
        var now = clock.instant();
        return groups.add(new Push(tenant, notice.kept(body, now), body, now, trace))
                .thenApply(isNew -> isNew ? Intake.NEW : Intake.KNOWN);
    }

    private Optional<String> tenant(ApplicationNotice notice) {
        try {
            return tenants.tenantOf(notice.application());
        } catch (RuntimeException e) { // whatever it is: the port tells which of them pass by themselves
            throw outages.caused(e) ? new InboxUnavailable() : e;
        }
    }
}
