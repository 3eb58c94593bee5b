package dev.prospector.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.prospector.testbed.Ports;

/**
 * The ports of one local system. Replica n of a service listens 100·n above the first (architecture.md 7).
 *
 * @param first port of each door, of the first replica
 * @param replicas of each service
 */
public record Doors(Map<Door, Integer> first, int replicas) {

    private static final int STEP = 100;

    public Doors {
        first = Map.copyOf(first);
    }

    /** @param offset is added to each documented port, for a second system on one machine */
    public static Doors usual(int offset, int replicas) {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        Set.of(Door.values()).forEach(door -> ports.put(door, door.usual() + offset));
        return new Doors(ports, replicas);
    }

    /** Ports that nobody uses now, for a second system beside the one that a developer may be running. */
    public static Doors free(int replicas) {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        Set.of(Door.values()).forEach(door -> ports.put(door, freeFor(door.isReplicated() ? replicas : 1)));
        return new Doors(ports, replicas);
    }

    private static int freeFor(int replicas) {
        return IntStream.generate(Ports::free)
                .filter(first -> IntStream.range(1, replicas).allMatch(replica -> Ports.claim(first + STEP * replica)))
                .findFirst()
                .orElseThrow();
    }

    /** @param replica 0 for the first */
    public int port(Door door, int replica) {
        return first.get(door) + STEP * replica;
    }

    public URI address(Door door, int replica) {
        return URI.create("http://127.0.0.1:" + port(door, replica));
    }

    /** Of all replicas, with commas. */
    public String addresses(Door door) {
        return IntStream.range(0, replicas)
                .mapToObj(replica -> address(door, replica).toString())
                .collect(Collectors.joining(","));
    }

    Doors without(Set<Door> closed) {
        Map<Door, Integer> open = new EnumMap<>(first);
        open.keySet().removeAll(closed);
        return new Doors(open, replicas);
    }

    /** @throws LaunchFailed naming each port that something else listens on */
    void demandFree() {
        String taken = labels().entrySet().stream()
                .filter(entry -> Ports.isTaken(entry.getKey()))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new LaunchFailed("These ports are taken by other programs: " + taken
                    + ". End those programs first (\"ss -ltnp\" or \"lsof -i :PORT\" names them), or start on other ports:"
                    + " PROSPECTOR_PORT_OFFSET=1000 deploy/local/up");
        }
    }

    /** What each port is for, by port. */
    private Map<Integer, String> labels() {
        Map<Integer, String> labels = new LinkedHashMap<>();
        first.keySet().stream().sorted().forEach(door -> IntStream.range(0, door.isReplicated() ? replicas : 1)
                .forEach(replica -> labels.put(port(door, replica), door.label())));
        return labels;
    }
}
