package dev.prospector.bench;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;

/** One connection that asks and expects 200. A broken one is counted as a failure, and a new one takes its place. */
final class HttpWork implements Work {

    private final URI address;
    private final Supplier<byte[]> requests;
    private Line line;

    HttpWork(URI address, Supplier<byte[]> requests) throws IOException {
        this.address = address;
        this.requests = requests;
        line = new Line(address);
    }

    @Override
    public boolean once() throws IOException {
        try {
            var status = line.exchange(requests.get());
            if (status != 200) {
                Refusals.add("status " + status);
            }
            return status == 200;
        } catch (IOException broken) {
            Refusals.add(broken.toString());
            line.close();
            line = new Line(address);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
