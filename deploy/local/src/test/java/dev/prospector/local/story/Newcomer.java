package dev.prospector.local.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.prospector.local.Client;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.Sandbox;

/** A customer that LinkedIn knows and nobody has connected yet: with an admin, a recruiter and a reader. */
record Newcomer(StorySystem system, String tenant) {

    static Newcomer unentitled(StorySystem system) {
        Newcomer newcomer =
                new Newcomer(system, "new-" + UUID.randomUUID().toString().substring(24));
        newcomer.sandbox()
                .tenant(
                        newcomer.tenant,
                        List.of(newcomer.user("admin"), newcomer.user("recruiter"), newcomer.user("read-only")));
        return newcomer;
    }

    static Newcomer entitled(StorySystem system) {
        Newcomer newcomer = unentitled(system);
        system.operator().entitle(newcomer.tenant, true);
        return newcomer;
    }

    /** Its admin has connected, chosen and requested, and our half is done. */
    static Newcomer ready(StorySystem system, String... contracts) {
        Newcomer newcomer = entitled(system);
        LinkedInConnecting admin = newcomer.admin();
        admin.connect().expect(200);
        admin.choose(Map.of()).expect(200);
        admin.request(contracts).expect(200);
        admin.awaitReady(contracts);
        return newcomer;
    }

    /** LinkedIn's admin has done their part, too. */
    static Newcomer enabled(StorySystem system, String... contracts) {
        Newcomer newcomer = entitled(system);
        newcomer.admin().enable(contracts);
        return newcomer;
    }

    LinkedInConnecting admin() {
        return new LinkedInConnecting(tenant, as("admin"), sandbox());
    }

    /** With a new token. */
    Client as(String role) {
        return system.as(username(role));
    }

    AtLinkedIn atLinkedIn() {
        return new AtLinkedIn(sandbox(), tenant);
    }

    String organization() {
        return sandbox().tenant(tenant).text("organization");
    }

    private Sandbox sandbox() {
        return system.sandbox();
    }

    private Map<String, Object> user(String role) {
        return Map.of("username", username(role), "groups", List.of(role));
    }

    String username(String role) {
        return tenant + "-" + role;
    }
}
