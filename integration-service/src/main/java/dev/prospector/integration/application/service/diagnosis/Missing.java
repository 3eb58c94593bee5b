package dev.prospector.integration.application.service.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What should be somewhere and is not. */
final class Missing {
    private Missing() {}

    /** @return the missing ones, for reading; nothing when all are there */
    static Optional<String> from(Collection<String> there, List<String> expected) {
        var missing =
                expected.stream().filter(one -> !there.contains(one)).sorted().collect(Collectors.joining(", "));
        return Optional.of(missing).filter(text -> !text.isEmpty());
    }
}
