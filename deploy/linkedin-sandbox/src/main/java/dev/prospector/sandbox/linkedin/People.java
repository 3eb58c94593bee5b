package dev.prospector.sandbox.linkedin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.idp.User;
import dev.prospector.sandbox.idp.Users;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.linkedin.finder.Rows;

/** Everybody with an account at LinkedIn: customers' users, who sits on a seat, and members who can be exported. */
public final class People {

    private static final BinaryOperator<Member> FIRST = (one, other) -> one;

    private final Users users;
    private final Members members;
    private final Rows<Seat> seats;

    public People(Users users, Members members, Rows<Seat> seats) {
        this.users = users;
        this.members = members;
        this.seats = seats;
    }

    /** @param person URN */
    public Optional<Member> find(String person) {
        return among(accounts(users.all()), person)
                .or(() -> members.find(person))
                .or(() -> among(holders(seats.all().stream()), person));
    }

    private static Optional<Member> among(Stream<Member> some, String person) {
        return some.filter(known -> known.person().equals(person)).findFirst();
    }

    /** Those who work with the tenant's applications: each once, by URN. */
    public List<Member> of(String tenant) {
        return Stream.concat(accounts(users.of(tenant)), holders(seats.of(tenant)))
                .collect(Collectors.toMap(Member::person, Function.identity(), FIRST))
                .values()
                .stream()
                .sorted(Comparator.comparing(Member::person))
                .toList();
    }

    private static Stream<Member> accounts(List<User> users) {
        return users.stream()
                .filter(user -> user.person() != null)
                .map(user -> named(user.person(), user.givenName(), user.familyName()));
    }

    private static Stream<Member> holders(Stream<Seat> seats) {
        return seats.filter(seat -> seat.member() != null)
                .map(seat -> named(seat.member(), seat.firstName(), seat.lastName()));
    }

    private static Member named(String person, String firstName, String lastName) {
        return new Member(person, firstName, lastName, null, null, null, null, null);
    }
}
