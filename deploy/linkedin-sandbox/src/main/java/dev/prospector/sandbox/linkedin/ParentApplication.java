package dev.prospector.sandbox.linkedin;

import java.util.List;

/**
 * The product's own application at LinkedIn. Its tokens open the provisioning API and nothing else (section 1.1 of LinkedIn's contract).
 *
 * @param secrets    the live secrets, newest last
 * @param webhookUrl where its portal webhook is, or null while none is registered
 */
public record ParentApplication(String clientId, List<String> secrets, String webhookUrl) {

    public ParentApplication {
        secrets = List.copyOf(secrets);
    }

    public static ParentApplication register() {
        return new ParentApplication(Secrets.clientId(), List.of(Secrets.fresh()), null);
    }

    public ParentApplication calledAt(String url) {
        return new ParentApplication(clientId, secrets, url);
    }

    public String newestSecret() {
        return secrets.get(secrets.size() - 1);
    }

    public boolean hasSecret(String secret) {
        return Secrets.holds(secrets, secret);
    }

    public boolean is(String client) {
        return clientId.equals(client);
    }
}
