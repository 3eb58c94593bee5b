package dev.prospector.gateway.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.prospector.gateway.routing.Service;
import dev.prospector.kit.http.problem.Problems;

/** The services that keep something of their own, as the query parameter {@code service} names them. */
enum StoringService {
    CANDIDATE(Service.CANDIDATE),
    INTEGRATION(Service.INTEGRATION),
    JOB(Service.JOB),
    SYNC(Service.SYNC);

    private static final String NAMES =
            Arrays.stream(values()).map(StoringService::parameter).collect(Collectors.joining(", "));

    private final Service service;

    StoringService(Service service) {
        this.service = service;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_FILTER} when there is none of that name */
    static Service named(String parameter) {
        return Arrays.stream(values())
                .filter(one -> one.parameter().equals(parameter))
                .map(one -> one.service)
                .findFirst()
                .orElseThrow(
                        () -> Problems.of(400, "BAD_FILTER", "The parameter service names one of: " + NAMES + "."));
    }

    private String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
