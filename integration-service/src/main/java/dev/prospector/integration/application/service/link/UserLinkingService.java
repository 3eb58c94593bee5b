package dev.prospector.integration.application.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.link.UserLinking;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLinks;

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
