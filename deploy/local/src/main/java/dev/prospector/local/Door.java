package dev.prospector.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.prospector.testbed.Ports;

/** Every port of the local run, with the number that is used unless a test asks for free ones (architecture.md 7). */
public enum Door {
    GATEWAY(8080),
    GATEWAY_HEALTH(9080),
    INTEGRATION(8081),
    INTEGRATION_HEALTH(9081),
    CANDIDATE(8082),
    CANDIDATE_HEALTH(9082),
    JOB(8083),
    JOB_HEALTH(9083),
    SYNC(8084),
    SYNC_HEALTH(9084),
    SANDBOX(8090),
    MARIADB(3307),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093);

    private final int usual;

    Door(int usual) {
        this.usual = usual;
    }

    /** The documented ports. */
    static Map<Door, Integer> usual() {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        Set.of(values()).forEach(door -> ports.put(door, door.usual));
        return ports;
    }

    /** Ports that nobody uses now, for a second system beside the one that a developer may be running. */
    static Map<Door, Integer> free() {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        for (Door door : values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(door, port);
        }
        return ports;
    }

    /** @throws LaunchFailed naming each port that something else listens on */
    static void demandFree(Map<Door, Integer> ports) {
        String taken = ports.entrySet().stream()
                .filter(entry -> Ports.isTaken(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey().label() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new LaunchFailed("These ports are taken by other programs: " + taken
                    + ". End those programs first; \"ss -ltnp\" or \"lsof -i :PORT\" names them.");
        }
    }

    static URI address(Map<Door, Integer> ports, Door door) {
        return URI.create("http://127.0.0.1:" + ports.get(door));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
