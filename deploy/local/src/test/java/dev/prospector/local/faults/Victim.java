package dev.prospector.local.faults;

import java.util.ArrayList;
import java.util.List;

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
        List<Victim> all = new ArrayList<>();
        for (Service service : Service.values()) {
            for (int i = 0; i < doors.replicas(); i++) {
                int replica = i;
                all.add(new Victim(service.name(replica), () -> platform.restart(service, replica)));
            }
        }
        all.add(new Victim("kafka", platform::startBroker));
        all.add(new Victim(DatabaseKind.chosen().label(), platform::startDatabase));
        return all;
    }
}
