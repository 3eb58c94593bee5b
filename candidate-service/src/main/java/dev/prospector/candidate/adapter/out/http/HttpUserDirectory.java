package dev.prospector.candidate.adapter.out.http;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.candidate.application.port.out.pool.UserDirectory;
import dev.prospector.candidate.application.port.out.pool.UsersUnavailable;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.DirectoryUser;
import dev.prospector.kit.http.access.CurrentTenant;

@ApplicationScoped
class HttpUserDirectory implements UserDirectory {
    private final UserClient users;
    private final GuardedJobService service;
    private final CurrentTenant tenant;

    HttpUserDirectory(@RestClient UserClient users, GuardedJobService service, CurrentTenant tenant) {
        this.users = users;
        this.service = service;
        this.tenant = tenant;
    }

    /** Whatever is answered, nobody else is found. */
    @Override
    public Optional<DirectoryUser> find(UserId id) {
        var here = tenant.id();
        var ids = new UserClient.Ids(List.of(id.value()));
        return service
                .ask(address -> users.known(address, here, ids), UserClient.Users::toDomain, UsersUnavailable::new)
                .stream()
                .filter(user -> user.id().equals(id))
                .findFirst();
    }
}
