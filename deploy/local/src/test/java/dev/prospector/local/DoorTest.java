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

import org.junit.jupiter.api.Test;

class DoorTest {

    @Test
    void a_taken_port_is_named_with_its_purpose() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Door, Integer> ports = new HashMap<>(Door.free());
            ports.put(Door.JOB_HEALTH, other.getLocalPort());
            LaunchFailed refusal = assertThrows(LaunchFailed.class, () -> Door.demandFree(ports));
            assertTrue(refusal.getMessage().contains(other.getLocalPort() + " (job health)"), refusal.getMessage());
        }
    }

    @Test
    void free_ports_are_free_and_different() {
        Map<Door, Integer> ports = Door.free();
        assertDoesNotThrow(() -> Door.demandFree(ports));
        assertEquals(Door.values().length, new HashSet<>(ports.values()).size());
    }
}
