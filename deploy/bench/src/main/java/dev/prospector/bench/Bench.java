package dev.prospector.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.prospector.bench.faults.ExportsBench;
import dev.prospector.bench.faults.OutagesBench;
import dev.prospector.bench.faults.PairsBench;

/**
 * {@code deploy/bench/run NAME}: measures packaged services against a baseline beside them, by the method of quality.md 1, or plays the
 * fault tests at full length, which takes so long that they are to be named. The system properties {@code bench.rounds} and
 * {@code bench.seconds} shorten a measurement; {@code bench.flags} gives the services' JVM other flags.
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
        },
        INMAILS {
            @Override
            void measure(Report report) {
                new InMailsBench(report).run();
            }
        },
        EXPORTS(true) {
            @Override
            void measure(Report report) {
                new ExportsBench(report).run();
            }
        },
        OUTAGES(true) {
            @Override
            void measure(Report report) {
                new OutagesBench(report).run();
            }
        },
        PAIRS(true) {
            @Override
            void measure(Report report) {
                new PairsBench(report).run();
            }
        };

        private final boolean onlyByName;

        Subject() {
            this(false);
        }

        Subject(boolean onlyByName) {
            this.onlyByName = onlyByName;
        }

        abstract void measure(Report report);
    }

    private Bench() {}

    public static void main(String[] arguments) {
        LOGGERS.setLevel(Level.SEVERE);
        for (var subject : chosen(List.of(arguments))) {
            var name = subject.name().toLowerCase(Locale.ROOT);
            var report = subject.onlyByName ? Report.ofLength(name) : Report.ofRounds(name);
            subject.measure(report);
            report.close();
        }
        System.exit(0); // whatever still runs belongs to a measurement
    }

    private static List<Subject> chosen(List<String> names) {
        var known = Arrays.stream(Subject.values())
                .filter(subject -> names.isEmpty() && !subject.onlyByName
                        || names.stream().anyMatch(name -> name.equalsIgnoreCase(subject.name())))
                .toList();
        if (known.size() < names.size()) {
            throw new IllegalArgumentException("known are: " + Arrays.toString(Subject.values()));
        }
        return known;
    }
}
