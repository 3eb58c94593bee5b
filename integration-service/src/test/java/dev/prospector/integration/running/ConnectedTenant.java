package dev.prospector.integration.running;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.restassured.response.Response;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;

/** A tenant of a test's own that has been connected, and the LinkedIn that it sees. */
public record ConnectedTenant(String name, String clientId, ClientSecret secret, String organization, String hookId) {

    public static ConnectedTenant fresh() {
        var name = TestTenants.fresh();
        var organization = new OrganizationUrn("urn:li:organization:" + name);
        var secret = new ClientSecret("canary/+=" + UUID.randomUUID());
        var urn = new ApplicationUrn("urn:li:developerApplication:" + name);
        var application = new ChildApplication(urn, "client-" + name, ClientSecrets.only(secret));
        var made = TestConnections.ofThisService().connect(name, application, organization);
        return new ConnectedTenant(
                name,
                application.clientId(),
                secret,
                organization.value(),
                made.hook().value());
    }

    /** The earlier one stays live. */
    public void isGivenSecret(ClientSecret newer) {
        TestConnections.ofThisService().giveSecret(name, newer);
    }

    /** LinkedIn's admin switches contract-level access on. */
    public ConnectedTenant hasContract(String contract) {
        TestConnections.ofThisService().giveContract(name, new ContractUrn(contract));
        return this;
    }

    /** LinkedIn's admin switches company-level access off. */
    public void losesCompanyAccess() {
        TestConnections.ofThisService().withholdCompanyAccess(name);
    }

    public LinkedIn linkedIn() {
        return new LinkedIn(clientId);
    }

    public static String export(String requestId) {
        return "{\"requestId\":\"" + requestId + "\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    }

    public Response push(String body) {
        return push(body, Samples.signature(secret, body));
    }

    public Response push(String body, String signature) {
        return push(hookId, body.getBytes(StandardCharsets.UTF_8), signature);
    }

    public static Response push(String hookId, byte[] body, String signature) {
        var request = given().contentType("application/json").body(body);
        return (signature == null ? request : request.header("X-LI-Signature", signature))
                .post("/webhooks/linkedin/" + hookId);
    }
}
