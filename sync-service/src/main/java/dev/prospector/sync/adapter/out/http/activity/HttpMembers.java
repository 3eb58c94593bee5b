package dev.prospector.sync.adapter.out.http.activity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.application.port.out.activity.CandidatesUnavailable;
import dev.prospector.sync.application.port.out.activity.Members;

/** However candidate-service fails, no member is taken for a candidate. */
@ApplicationScoped
class HttpMembers implements Members {

    /** What candidate-service takes for a member; it refuses a question with anything else in it, and nobody is a candidate as that. */
    private static final Pattern MEMBER = Pattern.compile("urn:li:[A-Za-z]+:[!-~]{1,200}");

    private final MemberClient members;
    private final GuardedService service;
    private final CurrentTenant tenant;

    HttpMembers(@RestClient MemberClient members, GuardedServices services, CurrentTenant tenant) {
        this.members = members;
        this.tenant = tenant;
        service = services.candidate();
    }

    @Override
    public Map<String, String> candidates(Set<String> persons) {
        var asked = persons.stream()
                .filter(person -> MEMBER.matcher(person).matches())
                .sorted()
                .toList();
        return asked.isEmpty() ? Map.of() : ask(asked);
    }

    /** The guard may call on another thread, where no request names the tenant. */
    private Map<String, String> ask(List<String> persons) {
        String here = tenant.id();
        try {
            return service.ask(
                    address -> members.candidates(address, here, new MemberClient.Question(persons)),
                    answer -> answer.byPerson(persons));
        } catch (ServiceAway away) {
            throw new CandidatesUnavailable(away.retryAfter());
        } catch (CallRejected rejected) {
            throw new CandidatesUnavailable(Duration.ZERO);
        }
    }
}
