package dev.prospector.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.prospector.local.Doors;
import dev.prospector.local.Platform;
import dev.prospector.local.Service;
import dev.prospector.testbed.DatabaseKind;

/**
 * A process that is killed, and how it is started again.
 *
 * @param name of the process
 */
public record Victim(String name, Runnable restart) {

    /** Every replica of every service, the broker and the database. */
    public static List<Victim> all(Platform platform, Doors doors) {
        List<Victim> all = beside(platform);
        for (Service service : Service.values()) {
            for (int replica = 0; replica < doors.replicas(); replica++) {
                all.add(of(platform, service, replica));
            }
        }
        return all;
    }

    /** One replica of every service, whichever is drawn, the broker and the database. */
    static List<Victim> oneOfEach(Platform platform, Doors doors, Random random) {
        List<Victim> victims = beside(platform);
        for (Service service : Service.values()) {
            victims.add(of(platform, service, random.nextInt(doors.replicas())));
        }
        return victims;
    }

    private static Victim of(Platform platform, Service service, int replica) {
        return new Victim(service.name(replica), () -> platform.restart(service, replica));
    }

    private static List<Victim> beside(Platform platform) {
        return new ArrayList<>(List.of(
                new Victim("kafka", platform::startBroker),
                new Victim(DatabaseKind.chosen().label(), platform::startDatabase)));
    }
}
