package dev.prospector.kit.http.call;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.ProcessingException;

/** The addresses of one service, a replica each, used in turn (architecture.md 7). */
public final class Replicas {

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    public Replicas(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** A replica that cannot be reached is passed over: nothing was sent to it, so this repeats nothing. */
    public <A> A ask(Function<URI, A> call) {
        int first = turn.getAndIncrement();
        for (int passedOver = 0; passedOver < addresses.size() - 1; passedOver++) {
            try {
                return call.apply(address(first + passedOver));
            } catch (ProcessingException noAnswer) {
                if (!isUnreachable(noAnswer)) {
                    throw noAnswer;
                }
            }
        }
        return call.apply(address(first + addresses.size() - 1));
    }

    private URI address(int number) {
        return addresses.get(Math.floorMod(number, addresses.size()));
    }

    private static boolean isUnreachable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof UnknownHostException);
    }
}
