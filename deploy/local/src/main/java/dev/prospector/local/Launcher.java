package dev.prospector.local;

import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.prospector.testbed.Repository;
import dev.prospector.testbed.ServerFailed;

/**
 * {@code deploy/local/up} after the build: starts everything, says what to try, and runs until Ctrl-C or until a child dies.
 * The system property {@code prospector.begun} (seconds since 1970) is when the person pressed Enter.
 */
final class Launcher {

    /** Held, because a logger that nobody refers to forgets its level. */
    private static final Logger LOGGERS = Logger.getLogger("");

    private static volatile boolean ending;

    private Launcher() {}

    public static void main(String[] arguments) {
        LOGGERS.setLevel(Level.SEVERE); // our Kafka client talks much; the broker has a log of its own
        Progress progress = new Progress(System.out, begun());
        try {
            run(new Wishes(List.of(arguments), System.getenv()), progress);
        } catch (LaunchFailed | ServerFailed failure) {
            if (!ending) {
                System.err.println("\nup: " + failure.getMessage());
            }
            System.exit(1);
        }
    }

    private static void run(Wishes wishes, Progress progress) {
        Setup setup = wishes.setup(Repository.root());
        Platform platform = Platform.on(setup, wishes.fresh(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform), "end"));
        platform.start();
        System.out.println(new Welcome(setup));
        progress.say("ready. Ctrl-C ends everything; the data stays for the next start.");
        throw platform.awaitFailure();
    }

    private static void end(Platform platform) {
        ending = true;
        System.out.println("\nending all processes ...");
        platform.close();
        System.out.println("ended.");
    }

    private static Instant begun() {
        return Instant.ofEpochSecond(
                Long.getLong("prospector.begun", Instant.now().getEpochSecond()));
    }
}
