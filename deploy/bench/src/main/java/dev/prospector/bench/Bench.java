package dev.prospector.bench;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code deploy/bench/run NAME}: measures packaged services against a baseline beside them, by the method of quality.md 1. The system
 * properties {@code bench.rounds} and {@code bench.seconds} shorten a run; {@code bench.flags} gives the services' JVM other flags.
 */
final class Bench {

    /** Held, because a logger that nobody refers to forgets its level. */
    private static final Logger LOGGERS = Logger.getLogger("");

    private enum Subject {
        GATEWAY {
            @Override
            void measure(Report report) {
                new GatewayBench(report).run();
            }
        },
        WEBHOOK {
            @Override
            void measure(Report report) {
                new WebhookBench(report).run();
            }
        },
        CHALLENGE {
            @Override
            void measure(Report report) {
                new ChallengeBench(report).run();
            }
        };

        abstract void measure(Report report);
    }

    private Bench() {}

    public static void main(String[] arguments) {
        LOGGERS.setLevel(Level.SEVERE);
        for (var subject : chosen(List.of(arguments))) {
            var report = new Report(subject.name().toLowerCase(java.util.Locale.ROOT));
            subject.measure(report);
            report.close();
        }
        System.exit(0); // whatever still runs belongs to a measurement
    }

    private static List<Subject> chosen(List<String> names) {
        var known = Arrays.stream(Subject.values())
                .filter(subject ->
                        names.isEmpty() || names.stream().anyMatch(name -> name.equalsIgnoreCase(subject.name())))
                .toList();
        if (known.size() < names.size()) {
            throw new IllegalArgumentException("known are: " + Arrays.toString(Subject.values()));
        }
        return known;
    }
}
