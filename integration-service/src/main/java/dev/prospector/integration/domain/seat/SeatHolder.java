package dev.prospector.integration.domain.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.integration.domain.Personal;

/** How LinkedIn calls whoever has a seat. @param email not documented, and taken where LinkedIn says it (LinkedIn RSC 5.1) */
@Personal
public record SeatHolder(Optional<String> firstName, Optional<String> lastName, Optional<String> email) {
    /** By what users who may be meant are searched for; nothing when nobody is named. */
    public List<String> searches() {
        var name = Stream.of(firstName, lastName).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return Stream.concat(email.stream(), Stream.of(name))
                .filter(words -> !words.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        return "SeatHolder[***]";
    }
}
