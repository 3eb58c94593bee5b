package dev.prospector.sandbox.linkedin.onboarding;

import java.util.Optional;

import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.protocol.Batch.Outcome;

/** What the integrations are configured with. The callback is the application's own, where the control API may have put it, too. */
final class Configurations {

    private final Rows<Configuration> rows;
    private final Applications applications;

    Configurations(Rows<Configuration> rows, Applications applications) {
        this.rows = rows;
        this.applications = applications;
    }

    Optional<String> value(Integration integration, ConfigurationKey key) {
        if (!key.isOf(integration)) {
            return Optional.empty();
        }
        return key == ConfigurationKey.CALLBACK_URL
                ? applications.of(integration.tenant()).map(Application::callbackUrl)
                : rows.find(integration.tenant(), Configuration.key(integration.key(), key.name()))
                        .map(Configuration::value);
    }

    Outcome put(Integration integration, ConfigurationKey key, String value) {
        if (!key.isOf(integration)) {
            return Outcome.bad(key + " is no configuration of " + integration.type());
        }
        if (value == null || !key.takes(value)) {
            return Outcome.bad(key + " does not take this value");
        }
        if (key != ConfigurationKey.CALLBACK_URL) {
            rows.put(Configuration.of(integration, key, value));
        } else if (isOfAnother(integration.tenant(), value)) {
            return Outcome.bad("CALLBACK_URL is unique per customer");
        } else {
            applications.callBack(integration.tenant(), value);
        }
        return Outcome.done();
    }

    Outcome remove(Integration integration, ConfigurationKey key) {
        if (value(integration, key).isEmpty()) {
            return Outcome.notFound();
        }
        if (key == ConfigurationKey.CALLBACK_URL) {
            applications.callBack(integration.tenant(), null);
        } else {
            rows.remove(integration.tenant(), Configuration.key(integration.key(), key.name()));
        }
        return Outcome.done();
    }

    private boolean isOfAnother(String tenant, String url) {
        return applications.all().stream()
                .anyMatch(other -> !other.tenant().equals(tenant) && url.equals(other.callbackUrl()));
    }
}
