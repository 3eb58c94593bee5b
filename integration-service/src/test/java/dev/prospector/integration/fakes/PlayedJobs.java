package dev.prospector.integration.fakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.ApplyAddressUntold;
import dev.prospector.integration.application.port.out.connection.ApplyAddresses;
import dev.prospector.integration.domain.settings.UrlTemplate;

/** A job-service that remembers all it was told. Refuses to be told inside a transaction. */
public final class PlayedJobs implements ApplyAddresses {
    private final FakeTenants tenants;
    private final List<Told> told = new ArrayList<>();
    private Optional<Duration> away = Optional.empty();
    private Runnable meanwhile = () -> {};

    /** @param address as text; empty for none */
    public record Told(String tenant, long version, Optional<String> address) {}

    public PlayedJobs(FakeTenants tenants) {
        this.tenants = tenants;
    }

    public void isAway(Duration retryAfter) {
        away = Optional.of(retryAfter);
    }

    public void isBack() {
        away = Optional.empty();
    }

    /** Done once, while somebody waits for the next answer. */
    public void meanwhile(Runnable deed) {
        meanwhile = deed;
    }

    @Override
    public void tell(String tenant, long version, Optional<UrlTemplate> address) {
        if (tenants.isWorking()) {
            throw new IllegalStateException("no transaction waits for others");
        }
        var deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
        away.ifPresent(wait -> {
            throw new ApplyAddressUntold("job-service: away", wait);
        });
        told.add(new Told(tenant, version, address.map(UrlTemplate::text)));
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** What job-service goes by, whatever came last. */
    public Optional<String> known(String tenant) {
        return told.stream()
                .filter(word -> word.tenant().equals(tenant))
                .max((one, other) -> Long.compare(one.version(), other.version()))
                .flatMap(Told::address);
    }
}
