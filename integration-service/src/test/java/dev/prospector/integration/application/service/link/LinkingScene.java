package dev.prospector.integration.application.service.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.in.link.ConsentReturn.Onward;
import dev.prospector.integration.application.port.in.link.Linking.Authorization;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.link.LinkingTerms;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.fakes.AskingUser;
import dev.prospector.integration.fakes.ConsentingMembers;
import dev.prospector.integration.fakes.InMemoryBackFetches;
import dev.prospector.integration.fakes.InMemoryLinkVersions;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;
import dev.prospector.integration.fakes.InMemoryLinkingAttempts;
import dev.prospector.integration.fakes.InMemorySeats;
import dev.prospector.integration.fakes.RecordedLinkEvents;

/** Users of two connected tenants, their browsers, and LinkedIn's consent page, over fakes. */
final class LinkingScene {
    static final String SETTINGS_PAGE = "https://ats.example/settings";
    static final LinkingTerms TERMS = terms(true);

    final Scene tenants = new Scene();
    final AskingUser user = new AskingUser(tenants.tenants);
    final InMemoryLinkedUsers users = new InMemoryLinkedUsers(tenants.tenants);
    final InMemoryLinkingAttempts attempts = new InMemoryLinkingAttempts(tenants.tenants);
    final RecordedLinkEvents events = new RecordedLinkEvents();
    final ConsentingMembers members = new ConsentingMembers(tenants.tenants);
    final InMemorySeats seats = new InMemorySeats(tenants.tenants);
    final InMemoryBackFetches backFetches = new InMemoryBackFetches(tenants.tenants, seats);
    final LinkingService linking;
    final ConsentReturnService callback;

    LinkingScene(LinkingTerms terms) {
        var usable = new UsableConnection(tenants.connections, tenants.entitlements);
        var versions = new InMemoryLinkVersions(tenants.tenants);
        var changes = new LinkChanges(users, versions, events, backFetches, tenants.audit, tenants.clock);
        var steps = new LinkingSteps(
                usable, tenants.connections, tenants.chosen, attempts, users, changes, user, terms, tenants.clock);
        linking = new LinkingService(steps, members, tenants.addresses, terms);
        callback = new ConsentReturnService(tenants.tenants, attempts, terms, tenants.clock);
        for (var tenant : new String[] {"globex", "acme"}) {
            tenants.as(tenant).connected().withSettings(RecruiterVisibility.EVERYONE, "Acme", "https://ats.example");
        }
        tenants.audit.entries().clear();
    }

    LinkingScene() {
        this(TERMS);
    }

    static LinkingTerms terms(boolean pkce) {
        return new LinkingTerms(
                URI.create("https://www.linkedin.com/oauth/v2/authorization"),
                "r_liteprofile",
                pkce,
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1));
    }

    LinkingScene as(String name) {
        user.is(name);
        return this;
    }

    LinkingScene of(String tenant) {
        tenants.as(tenant);
        return this;
    }

    Authorization begins(String returnTo) {
        var begun = new Authorization[1];
        tenants.asked(() -> begun[0] = linking.begin(returnTo));
        return begun[0];
    }

    Map<String, String> begins() {
        return query(begins(SETTINGS_PAGE).address());
    }

    /** The member allows it, and the browser comes back. */
    Onward allows(Map<String, String> page, String person) {
        var code = members.consent(person, page.get("code_challenge"));
        return callback.take(page.get("state"), Optional.of(code), Optional.empty());
    }

    /** From the settings page to LinkedIn and back. @return the handle */
    String consents(String person) {
        return query(allows(begins(), person).address()).get("linkedin");
    }

    void completes(String handle) {
        tenants.asked(() -> linking.complete(handle));
    }

    LinkingScene links(String person) {
        completes(consents(person));
        return this;
    }

    void isRefused(Reason reason, String handle) {
        assertEquals(
                reason,
                assertThrows(LinkingRefused.class, () -> completes(handle)).reason());
    }

    Optional<UserLink> own() {
        var own = new UserLink[1];
        tenants.asked(() -> own[0] = tenants.connections
                .find()
                .flatMap(connection -> users.of(user.user().orElseThrow(), connection))
                .orElse(null));
        return Optional.ofNullable(own[0]);
    }

    /** Who the asking user is at LinkedIn; nobody for "". */
    String person() {
        return own().map(link -> link.person().value().replaceAll(".*:", "")).orElse("");
    }

    static Map<String, String> query(URI address) {
        var parameters = new HashMap<String, String>();
        Arrays.stream(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .forEach(part -> parameters.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return parameters;
    }
}
