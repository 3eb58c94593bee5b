package dev.prospector.integration.adapter.out.http.connection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.application.port.out.connection.Provisioning.Provisioned;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/** A record of {@code provisionedApplications} (LinkedIn RSC 1.3). Only its creation tells the secret. */
final class ApplicationRecord {
    private static final String FOREIGN_ID = "uniqueForeignId";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String REDIRECTS = "oauth2AuthorizedCallbackUrls";
    private static final String ORIGINS = "validJsSdkDomains";

    private ApplicationRecord() {}

    static Map<String, Object> whole(ApplicationDefinition definition) {
        var fields = new TreeMap<>(changeable(definition));
        fields.put(FOREIGN_ID, definition.foreignId());
        return fields;
    }

    /** All but the foreign id. */
    static Map<String, Object> changeable(ApplicationDefinition definition) {
        return Map.of(
                NAME,
                definition.name(),
                DESCRIPTION,
                definition.description(),
                REDIRECTS,
                definition.redirectUrls(),
                ORIGINS,
                definition.widgetOrigins());
    }

    static Provisioned provisioned(Fields fields) {
        var credentials = fields.object("credentials");
        return new Provisioned(
                key(fields),
                credentials.requiredText("client_id"),
                new ClientSecret(credentials.requiredText("client_secret")));
    }

    static Known known(Fields fields) {
        return new Known(key(fields), fields.object("credentials").requiredText("client_id"), definition(fields));
    }

    static boolean isOf(String foreignId, Fields fields) {
        return foreignId.equals(fields.requiredText(FOREIGN_ID));
    }

    private static ApplicationUrn key(Fields fields) {
        return new ApplicationUrn(fields.requiredText("key"));
    }

    private static ApplicationDefinition definition(Fields fields) {
        return new ApplicationDefinition(
                fields.requiredText(FOREIGN_ID),
                fields.requiredText(NAME),
                Objects.requireNonNullElse(fields.text(DESCRIPTION), ""),
                List.copyOf(fields.texts(REDIRECTS)),
                List.copyOf(fields.texts(ORIGINS)));
    }
}
