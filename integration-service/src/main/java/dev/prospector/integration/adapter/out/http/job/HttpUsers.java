package dev.prospector.integration.adapter.out.http.job;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.integration.application.port.out.seat.Users;
import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.kit.http.CurrentTenant;

@ApplicationScoped
class HttpUsers implements Users {
    private static final TypeLiteral<List<DirectoryUser>> USERS = new TypeLiteral<>() {
        private static final long serialVersionUID = 1L;
    };
    private static final TypeLiteral<List<List<DirectoryUser>>> LISTS = new TypeLiteral<>() {
        private static final long serialVersionUID = 1L;
    };

    private final JobClient jobs;
    private final GuardedJobService service;
    private final CurrentTenant tenant;

    HttpUsers(@RestClient JobClient jobs, GuardedJobService service, CurrentTenant tenant) {
        this.jobs = jobs;
        this.service = service;
        this.tenant = tenant;
    }

    /** Whatever is answered, nobody else is found. */
    @Override
    public Optional<DirectoryUser> find(String userId) {
        var here = tenant.id();
        var question = new JobClient.Ids(List.of(userId));
        return service.ask(address -> said(jobs.known(address, here, question)).toDomain(), USERS).stream()
                .filter(user -> user.userId().equals(userId))
                .findFirst();
    }

    /** The guard may call on another thread, where no request names the tenant. */
    @Override
    public List<List<DirectoryUser>> search(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var here = tenant.id();
        var question = new JobClient.Searches(words);
        return service.ask(address -> said(jobs.search(address, here, question)).toDomain(words.size()), LISTS);
    }

    /** An answer without a body comes as null. */
    private static <A> A said(A answer) {
        if (answer == null) {
            throw new IllegalArgumentException("empty");
        }
        return answer;
    }
}
