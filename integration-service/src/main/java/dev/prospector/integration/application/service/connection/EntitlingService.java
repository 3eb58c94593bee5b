package dev.prospector.integration.application.service.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.Entitling;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Entitlements;

@ApplicationScoped
@Transactional
class EntitlingService implements Entitling {
    private final Entitlements entitlements;
    private final AuditTrail audit;

    EntitlingService(Entitlements entitlements, AuditTrail audit) {
        this.entitlements = entitlements;
        this.audit = audit;
    }

    @Override
    public void entitle(boolean granted) {
        if (entitlements.set(granted)) {
            audit.entitled(granted);
        }
    }
}
