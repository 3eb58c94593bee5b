package dev.prospector.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says on the screen what came out, and keeps every single measurement in {@code deploy/bench/target/results}. */
public final class Report implements AutoCloseable {

    private final PrintWriter raw;
    private final Path file;

    /** Of a full length, which has no rounds. */
    static Report ofLength(String name) {
        var report = new Report(name);
        report.say("# %s: commit %s, JDK %s, %d cores", name, commit(), jdk(), cores());
        return report;
    }

    /** Of measurements in rounds. */
    static Report ofRounds(String name) {
        var report = new Report(name);
        report.say(
                "# %s: commit %s, JDK %s, flags %s, %d rounds of A-B-B-A, %d s each, %d cores",
                name,
                commit(),
                jdk(),
                Settings.flags(),
                Settings.rounds(),
                Settings.stretch().toSeconds(),
                cores());
        return report;
    }

    private Report(String name) {
        file = Path.of("deploy/bench/target/results", name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            raw = new PrintWriter(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commit() {
        return System.getProperty("bench.commit", "unknown");
    }

    private static String jdk() {
        return System.getProperty("java.version");
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    public void say(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        raw.println(line);
        raw.flush();
    }

    /** Both sides with the ratio of the second to the first. */
    void say(Duel duel) {
        var rounds = duel.rounds();
        rounds.forEach(round -> {
            keep(duel.a().name(), round.first());
            keep(duel.b().name(), round.second());
        });
        say(
                "%s: CPU µs each %s, per second %s",
                duel.a().name(),
                Spread.of(rounds, round -> round.first().cpuMicrosEach()),
                Spread.of(rounds, round -> round.first().perSecond()));
        say(
                "%s: CPU µs each %s, per second %s",
                duel.b().name(),
                Spread.of(rounds, round -> round.second().cpuMicrosEach()),
                Spread.of(rounds, round -> round.second().perSecond()));
        say(
                "%s to %s: CPU %s, rate %s; %d failed %s, %d rounds dropped",
                duel.b().name(),
                duel.a().name(),
                Spread.of(
                        rounds,
                        round -> round.second().cpuMicrosEach() / round.first().cpuMicrosEach()),
                Spread.of(
                        rounds,
                        round -> round.second().perSecond() / round.first().perSecond()),
                rounds.stream()
                        .mapToLong(
                                round -> round.first().failed() + round.second().failed())
                        .sum(),
                Refusals.taken(),
                duel.dropped());
    }

    void say(String name, OpenLoop.Outcome outcome) {
        var times = outcome.latencies();
        say(
                "%s at %.0f/s: ms p50 %.2f, p99 %.2f, p99.9 %.2f, highest %.2f; %d of %d failed %s, %.1f %% stolen",
                name,
                outcome.perSecond(),
                times.percentile(50),
                times.percentile(99),
                times.percentile(99.9),
                times.highest(),
                outcome.failed(),
                times.sorted().length,
                Refusals.taken(),
                outcome.stolen() * 100);
    }

    private void keep(String name, Stretch stretch) {
        raw.println("raw " + name + " " + stretch);
    }

    @Override
    public void close() {
        raw.close();
        System.out.println("every measurement: " + file);
    }
}
