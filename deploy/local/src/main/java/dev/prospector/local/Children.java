package dev.prospector.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import dev.prospector.testbed.Child;

/** The processes of a run. When one of them ends by itself, the run has failed. */
final class Children implements AutoCloseable {

    /** In the order of starting; ended the other way round, so that nothing loses what it leans on. */
    enum Tier {
        DATABASE,
        NEIGHBOURS,
        SERVICES,
        GATEWAY
    }

    /** A child that ended although nobody told it to. */
    record Death(Child child, int exitCode) {

        LaunchFailed report() {
            String end = child.endOfLog(30)
                    .lines()
                    .map(line -> new LogLine(line).readable())
                    .collect(Collectors.joining("\n"));
            return new LaunchFailed(
                    child.name() + " ended with code " + exitCode + ". The end of " + child.log() + ":\n" + end);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Map<Tier, List<Child>> tiers = new EnumMap<>(Tier.class);
    private final CompletableFuture<Death> death = new CompletableFuture<>();
    private final Set<Child> excused = new HashSet<>();
    private final PidFile pids;
    private boolean closing;

    Children(PidFile pids) {
        this.pids = pids;
    }

    /** @throws LaunchFailed when the run is ending already; the child is stopped then */
    synchronized void add(Tier tier, Child child) {
        if (closing) {
            child.stop(PATIENCE);
            throw new LaunchFailed("stopped while " + child.name() + " was starting");
        }
        tiers.computeIfAbsent(tier, any -> new ArrayList<>()).add(child);
        pids.add(child.handle(), child.name());
        child.onExit().thenAccept(code -> ended(child, code));
    }

    synchronized List<Child> alive() {
        return tiers.values().stream()
                .flatMap(List::stream)
                .filter(Child::isAlive)
                .toList();
    }

    /**
     * From now on the end of this child is no failure of the run.
     *
     * @return completes with the exit code when it has ended
     * @throws LaunchFailed when there is none of that name, or when it has ended already
     */
    synchronized CompletableFuture<Integer> mayEnd(String name) {
        return let(name).onExit();
    }

    /** Ends the child as {@code kill -9} does, which is no failure of the run. Returns when it has ended. */
    void kill(String name) {
        Child child = let(name);
        child.handle().destroyForcibly();
        child.onExit().join();
    }

    /** Completes when a child dies. */
    CompletableFuture<Death> death() {
        return death;
    }

    /** @throws LaunchFailed when a child has died, or when the run is ending */
    synchronized void demandAllAlive() {
        Death dead = death.getNow(null);
        if (dead != null) {
            throw dead.report();
        }
        if (closing) {
            throw new LaunchFailed("stopped while starting");
        }
    }

    /** Whoever calls it while it runs already waits until all have ended. */
    @Override
    public void close() {
        synchronized (pids) {
            List<List<Child>> toStop = new ArrayList<>(begunClosing().values());
            Collections.reverse(toStop);
            toStop.forEach(Children::stop);
            pids.remove();
        }
    }

    private synchronized Map<Tier, List<Child>> begunClosing() {
        closing = true;
        return new EnumMap<>(tiers);
    }

    private static void stop(List<Child> tier) {
        tier.forEach(child -> child.handle().destroy());
        tier.forEach(child -> child.stop(PATIENCE));
    }

    private synchronized Child let(String name) {
        Child child = alive().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed(name + " is not running"));
        excused.add(child);
        return child;
    }

    private synchronized void ended(Child child, int exitCode) {
        if (!closing && !excused.contains(child)) {
            death.complete(new Death(child, exitCode));
        }
    }
}
