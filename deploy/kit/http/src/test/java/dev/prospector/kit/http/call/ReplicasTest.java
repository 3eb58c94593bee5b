package dev.prospector.kit.http.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.ws.rs.ProcessingException;

import org.junit.jupiter.api.Test;

class ReplicasTest {

    private static final URI ONE = URI.create("http://one");
    private static final URI TWO = URI.create("http://two");

    private final Replicas replicas = new Replicas(List.of(ONE, TWO));
    private final List<URI> asked = new ArrayList<>();

    @Test
    void replicas_are_asked_in_turn() {
        IntStream.range(0, 4).forEach(call -> replicas.ask(asked::add));
        assertEquals(List.of(ONE, TWO, ONE, TWO), asked);
    }

    @Test
    void a_replica_that_cannot_be_reached_is_passed_over() {
        Function<URI, URI> onlyTwoIsThere = address -> {
            asked.add(address);
            if (address.equals(ONE)) {
                throw new ProcessingException(new ConnectException());
            }
            return address;
        };
        assertEquals(TWO, replicas.ask(onlyTwoIsThere));
        assertEquals(TWO, replicas.ask(onlyTwoIsThere));
        assertEquals(List.of(ONE, TWO, TWO), asked);
    }

    @Test
    void what_may_have_been_received_is_not_sent_again() {
        ProcessingException broken = new ProcessingException(new SocketException("reset"));
        assertThrows(
                ProcessingException.class,
                () -> replicas.ask(address -> {
                    asked.add(address);
                    throw broken;
                }));
        assertEquals(List.of(ONE), asked);
    }

    @Test
    void when_none_can_be_reached_that_is_the_answer() {
        assertThrows(
                ProcessingException.class,
                () -> replicas.ask(address -> {
                    asked.add(address);
                    throw new ProcessingException(new ConnectException());
                }));
        assertEquals(List.of(ONE, TWO), asked);
    }
}
