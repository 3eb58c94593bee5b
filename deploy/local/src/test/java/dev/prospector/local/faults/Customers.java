package dev.prospector.local.faults;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;

/** Tenants of a fault test beside acme, each with an admin: they have something wrong with their connection to LinkedIn. */
public final class Customers {

    private static final String SOMEBODY_ELSE = "urn:li:organization:1";

    private final Sandbox sandbox;
    private final URI api;
    private final URI integration;
    private final Map<String, String> admins = new TreeMap<>(Map.of("acme", "admin"));

    public Customers(Sandbox sandbox, URI api, URI integration) {
        this.sandbox = sandbox;
        this.api = api;
        this.integration = integration;
    }

    public String withoutAccess() {
        Answer customer = customer("without-access");
        return connected(customer, customer.text("organization"), false);
    }

    /** What LinkedIn answers for it belongs to another organization than the one that it says it is. */
    public String ofAnotherCompany() {
        return connected(customer("of-another-company"), SOMEBODY_ELSE, true);
    }

    public List<String> all() {
        return List.copyOf(admins.keySet());
    }

    /** With a new token. */
    public Client admin(String tenant) {
        return new Client(api, sandbox.userToken(admins.get(tenant)));
    }

    private Answer customer(String tenant) {
        String admin = tenant + "-admin";
        admins.put(tenant, admin);
        return sandbox.tenant(tenant, List.of(Map.of("username", admin, "groups", List.of("admin"))));
    }

    private String connected(Answer customer, String organization, boolean companyAccess) {
        String tenant = customer.text("tenant");
        Map<String, Object> connection = Map.of(
                "clientId", customer.text("clientId"),
                "clientSecret", customer.text("clientSecret"),
                "organization", organization,
                "users", List.of(),
                "companyAccess", companyAccess);
        URI address = integration.resolve("/internal/dev/connections/" + tenant);
        Answer hook = Http.send("PUT", address, sandbox.serviceToken("operator"), connection)
                .expect(200);
        sandbox.callBack(tenant, hook.text("callbackUrl"));
        return tenant;
    }
}
