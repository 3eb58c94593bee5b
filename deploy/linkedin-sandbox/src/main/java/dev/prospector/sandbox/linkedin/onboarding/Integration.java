package dev.prospector.sandbox.linkedin.onboarding;

import java.util.Comparator;
import java.util.List;

import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * One integration of a customer: sections 1.4 and 1.6 of LinkedIn's contract; the names of its states are an assumption (section 15).
 *
 * @param context the organization's URN, for {@code CSA_API} a contract's
 * @param name    what LinkedIn's admin reads; null until the partner has named it
 */
public record Integration(String tenant, String context, Type type, String name, Status status) implements Row {

    /** As a person reads them. */
    public static final Comparator<Integration> COMPANY_FIRST =
            Comparator.comparing(Integration::type).thenComparing(Integration::context);

    static final List<Type> OF_COMPANY = List.of(Type.ONE_CLICK_EXPORT, Type.IN_ATS_INDICATOR, Type.PROFILE_PLUGIN);

    /** What an integration lets the partner do. */
    public enum Type {
        ONE_CLICK_EXPORT,
        IN_ATS_INDICATOR,
        PROFILE_PLUGIN,
        CSA_API
    }

    /** How far both sides are. */
    public enum Status {
        REQUESTED,
        PARTNER_READY,
        ENABLED,
        DISABLED
    }

    static Integration requested(String tenant, String context, Type type) {
        return new Integration(tenant, context, type, null, Status.REQUESTED);
    }

    /** @param newName null leaves the name */
    public Integration now(String newName, Status newStatus) {
        return new Integration(tenant, context, type, newName == null ? name : newName, newStatus);
    }

    Integration named(String newName) {
        return now(newName, status);
    }

    /** Our partner's half is done: it has a name, and the export an address to push to. */
    boolean isPrepared(Application application) {
        return name != null && (type != Type.ONE_CLICK_EXPORT || application.callbackUrl() != null);
    }

    boolean is(Status asked) {
        return status == asked;
    }

    @Override
    public String key() {
        return IntegrationKey.of(this).text();
    }

    boolean isEnabled() {
        return status == Status.ENABLED;
    }
}
