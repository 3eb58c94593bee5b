package dev.prospector.sandbox.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * The sandbox's HTTP server: WireMock on the loopback interface, with its stubs, faults, delays and request journal under
 * {@code /__admin}. A push waits in the thread that asked for it, hence the number of threads; an answer that is delayed keeps none.
 */
public final class WireMockDoor implements AutoCloseable {
    public static final Duration LONGEST_DELAY = Duration.ofHours(1);

    /** An answer that is given up while it is delayed would be written into another's, so none ever is. */
    private static final int NEVER_GIVEN_UP =
            (int) LONGEST_DELAY.multipliedBy(2).toMillis();

    private static final int THREADS = 40;
    private static final int DELAYED = 4;
    private static final int JOURNAL = 500;
    /** More than LinkedIn's own limits, so that the answer is LinkedIn's. */
    private static final int HEADER_BYTES = 64 * 1024;

    private final WireMockServer server;
    private final SandboxAnswers answers;

    private WireMockDoor(WireMockServer server, SandboxAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /**
     * Takes the port; everything is answered with 503 until {@link #serve}.
     *
     * @param port   0 takes a free one
     * @param folder where WireMock keeps stubs that are saved through its API
     * @throws PortTaken when another process listens there
     */
    public static WireMockDoor open(int port, Path folder) {
        SandboxAnswers answers = new SandboxAnswers();
        WireMockServer server = new WireMockServer(configuration(port, folder).extensions(answers));
        try {
            server.start();
        } catch (FatalStartupException refused) {
            throw new PortTaken(port, refused);
        }
        return new WireMockDoor(server, answers);
    }

    public void serve(Handler handler) {
        answers.comeFrom(handler);
    }

    private static WireMockConfiguration configuration(int port, Path folder) {
        WireMockConfiguration configuration = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .containerThreads(THREADS)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(DELAYED)
                .timeout(NEVER_GIVEN_UP)
                .jettyAcceptors(1)
                .jettyHeaderRequestSize(HEADER_BYTES)
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .stubRequestLoggingDisabled(true)
                .maxRequestJournalEntries(JOURNAL)
                .withRootDirectory(folder.toString());
        return port == 0 ? configuration.dynamicPort() : configuration.port(port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
