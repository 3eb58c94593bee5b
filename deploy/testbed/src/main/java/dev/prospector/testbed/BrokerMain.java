package dev.prospector.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a broker as a process of its own. System properties: {@code broker.folder}, {@code broker.port},
 * {@code broker.controller-port}, {@code broker.proxied-port} and {@code broker.proxy-port} ({@link BrokerPorts}); with {@code broker.guarded=true} it ends when its standard input ends, that is when the process
 * that started it is gone, however that ended.
 */
public final class BrokerMain {

    /** The root logger is held: a logger that nobody refers to forgets its level. */
    private static final Logger LOGGERS = Logger.getLogger("");

    private BrokerMain() {}

    public static void main(String[] arguments) {
        LOGGERS.setLevel(Level.WARNING);
        if (Boolean.getBoolean("broker.guarded")) {
            Thread guard = new Thread(BrokerMain::endWithInput, "guard");
            guard.setDaemon(true);
            guard.start();
        }
        BrokerPorts ports = new BrokerPorts(
                Integer.getInteger("broker.port"),
                Integer.getInteger("broker.controller-port"),
                Integer.getInteger("broker.proxied-port"),
                Integer.getInteger("broker.proxy-port"));
        Broker broker = Broker.start(Path.of(System.getProperty("broker.folder")), ports);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "shutdown"));
        broker.await();
    }

    private static void endWithInput() {
        try (InputStream input = System.in) {
            while (input.read() >= 0) {
                // nobody writes; the read only ends with the other side
            }
        } catch (IOException e) {
            LOGGERS.warning("standard input broke: " + e.getMessage());
        }
        System.exit(0);
    }
}
