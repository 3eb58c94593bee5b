package dev.prospector.integration.fakes;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.seat.SeatsAtLinkedIn;
import dev.prospector.integration.application.port.out.seat.Users;
import dev.prospector.integration.application.port.out.seat.UsersUnavailable;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.SeenSeat;

/** LinkedIn's seats, and job-service's users. Refuses to be asked inside a transaction. */
public final class PlayedSeats implements SeatsAtLinkedIn, Users {
    private final FakeTenants tenants;
    private final Map<ContractUrn, Map<SeatUrn, SeenSeat>> shown = new HashMap<>();
    private final Map<ContractUrn, LinkedInDeclined> declines = new HashMap<>();
    private final Map<String, DirectoryUser> users = new HashMap<>();
    private boolean usersAreAway;
    private Runnable meanwhile = () -> {};

    public PlayedSeats(FakeTenants tenants) {
        this.tenants = tenants;
    }

    public PlayedSeats shows(ContractUrn contract, String seat, PersonUrn member, String first, String last) {
        var holder = new SeatHolder(Optional.ofNullable(first), Optional.ofNullable(last), Optional.empty());
        var seen = new SeenSeat(
                SeatUrn.ofId(seat), Optional.ofNullable(member), holder, SeatState.ACTIVE, List.of("SOURCER"));
        shown.computeIfAbsent(contract, some -> new LinkedHashMap<>()).put(seen.seat(), seen);
        return this;
    }

    public void shows(ContractUrn contract, String seat, PersonUrn member) {
        shows(contract, seat, member, null, null);
    }

    public void showsNoMore(ContractUrn contract, String seat) {
        shown.get(contract).remove(SeatUrn.ofId(seat));
    }

    public void declines(ContractUrn contract, Reason reason, Duration retryAfter) {
        declines.put(contract, new LinkedInDeclined(reason, retryAfter));
    }

    public void answersAgain() {
        declines.clear();
    }

    /** Something else happens while LinkedIn is asked. */
    public void meanwhile(Runnable other) {
        meanwhile = other;
    }

    public PlayedSeats knows(String userId, String given, String family) {
        users.put(userId, new DirectoryUser(userId, Optional.of(given), Optional.of(family), Optional.empty(), true));
        return this;
    }

    public void usersAreAway(boolean away) {
        usersAreAway = away;
    }

    @Override
    public List<SeenSeat> read(Connection connection, ContractUrn contract) {
        demandNoTransaction();
        meanwhile.run();
        if (declines.containsKey(contract)) {
            throw declines.get(contract);
        }
        return List.copyOf(shown.getOrDefault(contract, Map.of()).values());
    }

    @Override
    public Optional<DirectoryUser> find(String userId) {
        demandUsers();
        return Optional.ofNullable(users.get(userId));
    }

    @Override
    public List<List<DirectoryUser>> search(List<String> words) {
        demandUsers();
        return words.stream().map(this::called).toList();
    }

    private List<DirectoryUser> called(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return users.values().stream()
                .filter(user -> words.contains(user.givenName().orElseThrow().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void demandUsers() {
        demandNoTransaction();
        if (usersAreAway) {
            throw new UsersUnavailable("job-service: away", Duration.ofSeconds(7));
        }
    }

    private void demandNoTransaction() {
        if (tenants.isWorking()) {
            throw new IllegalStateException("no transaction waits for others");
        }
    }
}
