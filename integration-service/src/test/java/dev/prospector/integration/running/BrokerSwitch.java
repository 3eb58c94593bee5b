package dev.prospector.integration.running;

import java.nio.file.Path;
import java.util.Optional;

import dev.prospector.testbed.BrokerProcess;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.Topics;

/**
 * A broker that a test can kill and start again over what it had. Where it is and whether it runs are system properties, the one thing
 * that test and test resource share whatever class loader they have; it ends with this JVM.
 */
public final class BrokerSwitch {
    private static final String FOLDER = "integration.broker.folder";
    private static final String PORT = "integration.broker.port";
    private static final String CONTROLLER_PORT = "integration.broker.controller-port";
    private static final String PROCESS = "integration.broker.process";

    private BrokerSwitch() {}

    /** @return the new broker's address; it has all declared topics */
    static String install() {
        System.setProperty(FOLDER, Folders.temporary("kafka").toString());
        System.setProperty(PORT, Integer.toString(Ports.free()));
        System.setProperty(CONTROLLER_PORT, Integer.toString(Ports.free()));
        var address = start();
        Topics.read(Contracts.file("topics.yaml")).apply(address);
        return address;
    }

    /** As {@code kill -9} does. */
    public static void off() {
        process().ifPresent(broker -> {
            broker.destroyForcibly();
            broker.onExit().join();
        });
    }

    public static void on() {
        if (process().isEmpty()) {
            start();
        }
    }

    static void remove() {
        off();
        Folders.remove(folder());
    }

    private static String start() {
        var broker = BrokerProcess.start(
                folder().resolve("data"),
                Integer.getInteger(PORT),
                Integer.getInteger(CONTROLLER_PORT),
                folder().resolve("kafka.log"));
        System.setProperty(PROCESS, Long.toString(broker.process().handle().pid()));
        return broker.bootstrapServers();
    }

    private static Optional<ProcessHandle> process() {
        return ProcessHandle.of(Long.getLong(PROCESS)).filter(ProcessHandle::isAlive);
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER));
    }
}
