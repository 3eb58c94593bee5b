package dev.prospector.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

import dev.prospector.local.faults.FaultWorld;
import dev.prospector.local.faults.Victim;

/** {@code kill -9} of one process after the other, evenly over a run but at drawn moments; each is started again after a drawn while. */
final class Kills {

    private static final int LEAST = Integer.getInteger("bench.kills", 60);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int LONGEST_AWAY_MILLIS = 5_000;

    private final FaultWorld world;
    private final Random random;
    private final List<Victim> victims = new ArrayList<>();
    private final Map<String, Integer> killed = new ConcurrentSkipListMap<>();

    Kills(FaultWorld world) {
        this.world = world;
        random = world.seed().about("order and moments of kills");
        while (victims.size() < LEAST) {
            List<Victim> round =
                    new ArrayList<>(Victim.all(world.platform(), world.setup().doors()));
            Collections.shuffle(round, random);
            victims.addAll(round);
        }
    }

    /** @param progress of the run, from 0 to 1 */
    void play(DoubleSupplier progress) {
        for (var i = 0; i < victims.size(); i++) {
            await(progress, (i + random.nextDouble()) / victims.size());
            kill(victims.get(i));
            if (i == victims.size() / 2) {
                world.scenery().change();
            }
        }
    }

    int number() {
        return killed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void kill(Victim victim) {
        world.platform().kill(victim.name());
        killed.merge(victim.name(), 1, Integer::sum);
        world.progress().say("kill -9 number " + number() + ": " + victim.name());
        LockSupport.parkNanos(
                Duration.ofMillis(random.nextInt(LONGEST_AWAY_MILLIS)).toNanos());
        victim.restart().run();
    }

    private static void await(DoubleSupplier progress, double moment) {
        while (progress.getAsDouble() < moment) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    @Override
    public String toString() {
        return new TreeMap<>(killed).toString();
    }
}
