package dev.prospector.integration.fakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.departure.DeparturesAtLinkedIn;
import dev.prospector.integration.application.port.out.departure.KnownPeople;
import dev.prospector.integration.application.port.out.departure.PeopleUnavailable;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.departure.Departure;
import dev.prospector.integration.domain.link.PersonUrn;

/** LinkedIn's departures, and who they are to candidate-service. Refuses to be asked inside a transaction. */
public final class PlayedDepartures implements DeparturesAtLinkedIn, KnownPeople {
    private final FakeTenants tenants;
    private final List<Departure> departures = new ArrayList<>();
    private final Map<PersonUrn, UUID> candidates = new HashMap<>();
    private final List<TimeWindow> asked = new ArrayList<>();
    private final List<Collection<PersonUrn>> askedFor = new ArrayList<>();
    private Optional<LinkedInDeclined> declines = Optional.empty();
    private boolean peopleAreAway;
    private Runnable meanwhile = () -> {};

    public PlayedDepartures(FakeTenants tenants) {
        this.tenants = tenants;
    }

    public void tells(Departure departure) {
        departures.add(departure);
    }

    public void knows(PersonUrn person, UUID candidate) {
        candidates.put(person, candidate);
    }

    public void declines(Duration retryAfter) {
        declines = Optional.of(new LinkedInDeclined(Reason.THROTTLED, retryAfter));
    }

    public void answersAgain() {
        declines = Optional.empty();
    }

    public void peopleAreAway(boolean away) {
        peopleAreAway = away;
    }

    /** Something else happens, once, while somebody is asked. */
    public void meanwhile(Runnable other) {
        meanwhile = () -> {
            meanwhile = () -> {};
            other.run();
        };
    }

    public List<TimeWindow> asked() {
        return asked;
    }

    /** How many persons each question was about. */
    public List<Integer> askedFor() {
        return askedFor.stream().map(Collection::size).toList();
    }

    /** Those of the window, and all of whom LinkedIn does not say when they left. */
    @Override
    public List<Departure> read(Connection connection, TimeWindow window) {
        demandNoTransaction();
        asked.add(window);
        meanwhile.run();
        declines.ifPresent(why -> {
            throw why;
        });
        return departures.stream()
                .filter(departure -> departure
                        .at()
                        .map(at -> !at.isBefore(window.from()) && at.isBefore(window.until()))
                        .orElse(true))
                .toList();
    }

    @Override
    public Map<PersonUrn, UUID> candidates(String tenant, Collection<PersonUrn> persons) {
        demandNoTransaction();
        askedFor.add(persons);
        meanwhile.run();
        if (peopleAreAway) {
            throw new PeopleUnavailable("candidate-service: away", Duration.ofSeconds(7));
        }
        var known = new HashMap<>(candidates);
        known.keySet().retainAll(persons);
        return known;
    }

    private void demandNoTransaction() {
        if (tenants.isWorking()) {
            throw new IllegalStateException("no transaction waits for others");
        }
    }
}
