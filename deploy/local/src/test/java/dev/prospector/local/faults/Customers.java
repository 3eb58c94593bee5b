package dev.prospector.local.faults;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.prospector.local.Client;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.Operator;
import dev.prospector.local.Sandbox;

/** Tenants of a fault test beside acme, each with an admin: they have something wrong with their connection to LinkedIn. */
public final class Customers {

    private static final String SOMEBODY_ELSE = "urn:li:organization:1";

    private final Operator operator;
    private final Sandbox sandbox;
    private final URI api;
    private final Map<String, String> admins = new TreeMap<>(Map.of("acme", "admin"));

    public Customers(Operator operator, URI api) {
        this.operator = operator;
        this.sandbox = operator.sandbox();
        this.api = api;
    }

    /** LinkedIn's admin has switched it off again. */
    public String withoutAccess() {
        LinkedInConnecting connecting = connected("without-access");
        sandbox.switchCompany(connecting.tenant(), false).expect(200);
        connecting.awaitCompany("DISABLED");
        return connecting.tenant();
    }

    /** It has become another company at LinkedIn, which we have not heard of: what LinkedIn answers for it belongs to that one. */
    public String ofAnotherCompany() {
        LinkedInConnecting connecting = connected("of-another-company");
        sandbox.move(connecting.tenant(), SOMEBODY_ELSE);
        return connecting.tenant();
    }

    public List<String> all() {
        return List.copyOf(admins.keySet());
    }

    /** With a new token. */
    public Client admin(String tenant) {
        return new Client(api, sandbox.userToken(admins.get(tenant)));
    }

    private LinkedInConnecting connected(String tenant) {
        String admin = tenant + "-admin";
        admins.put(tenant, admin);
        sandbox.tenant(tenant, List.of(Map.of("username", admin, "groups", List.of("admin"))));
        operator.entitle(tenant, true);
        LinkedInConnecting connecting = new LinkedInConnecting(tenant, admin(tenant), sandbox);
        connecting.enable();
        return connecting;
    }
}
