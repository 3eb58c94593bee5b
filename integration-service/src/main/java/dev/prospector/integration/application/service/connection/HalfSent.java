package dev.prospector.integration.application.service.connection;

import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.domain.connection.Connection;

/** What came of our half, to be stored in one transaction when all of LinkedIn's answers are there. */
final class HalfSent {
    private UnaryOperator<Connection> changes = UnaryOperator.identity();
    private LinkedInDeclined failure;

    void add(UnaryOperator<Connection> change) {
        var before = changes;
        changes = connection -> change.apply(before.apply(connection));
    }

    /** It is to be done again. */
    void declined(LinkedInDeclined why) {
        failure = why;
    }

    UnaryOperator<Connection> changes() {
        return changes;
    }

    Optional<LinkedInDeclined> failure() {
        return Optional.ofNullable(failure);
    }
}
