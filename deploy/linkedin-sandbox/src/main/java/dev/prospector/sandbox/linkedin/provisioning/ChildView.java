package dev.prospector.sandbox.linkedin.provisioning;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import dev.prospector.sandbox.linkedin.Application;

/** A child application in answers of the provisioning API (section 1.3 of LinkedIn's contract). Only its creation shows the secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildView(
        String key,
        Credentials credentials,
        String uniqueForeignId,
        String name,
        String description,
        List<String> oauth2AuthorizedCallbackUrls,
        List<String> validJsSdkDomains) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Credentials(
            @JsonProperty("client_id") String clientId,
            @JsonProperty("client_secret") String clientSecret) {}

    static ChildView created(ChildApplication child, Application application) {
        Credentials credentials = new Credentials(application.clientId(), application.newestSecret());
        return new ChildView(child.key(), credentials, null, null, null, null, null);
    }

    static ChildView of(ChildApplication child, Application application) {
        return new ChildView(
                child.key(),
                new Credentials(application.clientId(), null),
                child.uniqueForeignId(),
                child.name(),
                child.description(),
                child.oauth2AuthorizedCallbackUrls(),
                child.validJsSdkDomains());
    }
}
