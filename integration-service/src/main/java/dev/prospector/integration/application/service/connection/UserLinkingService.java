package dev.prospector.integration.application.service.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.UserLinking;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.LinkedUsers;
import dev.prospector.integration.domain.connection.UserLinks;

@ApplicationScoped
@Transactional
class UserLinkingService implements UserLinking {
    private final LinkedUsers users;
    private final AuditTrail audit;

    UserLinkingService(LinkedUsers users, AuditTrail audit) {
        this.users = users;
        this.audit = audit;
    }

    @Override
    public void link(UserLinks links) {
        users.replaceBy(links);
        audit.usersLinked(links);
    }
}
