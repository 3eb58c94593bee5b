package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DoorsTest {

    @Test
    void a_taken_port_is_named_with_its_purpose() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Doors taken = freeBut(Door.JOB_HEALTH, other.getLocalPort());
            LaunchFailed refusal = assertThrows(LaunchFailed.class, taken::demandFree);
            assertTrue(refusal.getMessage().contains(other.getLocalPort() + " (job health)"), refusal.getMessage());
            assertDoesNotThrow(taken.without(Set.of(Door.JOB_HEALTH))::demandFree);
        }
    }

    @Test
    void a_port_that_a_replica_needs_is_needed_too() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Doors taken = freeBut(Door.JOB, other.getLocalPort() - 100);
            LaunchFailed refusal = assertThrows(LaunchFailed.class, taken::demandFree);
            assertTrue(refusal.getMessage().contains(other.getLocalPort() + " (job)"), refusal.getMessage());
        }
    }

    @Test
    void free_ports_are_free_and_different() {
        Doors doors = Doors.free(2);
        assertDoesNotThrow(doors::demandFree);
        assertEquals(Door.values().length, new HashSet<>(doors.first().values()).size());
    }

    @Test
    void replicas_listen_a_hundred_ports_apart() {
        Doors doors = Doors.usual(1000, 2);
        assertEquals("http://127.0.0.1:9083,http://127.0.0.1:9183", doors.addresses(Door.JOB));
        assertEquals(10_183, doors.port(Door.JOB_HEALTH, 1));
    }

    private static Doors freeBut(Door door, int port) {
        Map<Door, Integer> ports = new HashMap<>(Doors.free(2).first());
        ports.put(door, port);
        return new Doors(ports, 2);
    }
}
