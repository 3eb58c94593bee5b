package dev.prospector.local.faults;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.local.Door;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.Service;
import dev.prospector.testbed.BrokerPorts;
import dev.prospector.testbed.Database;
import dev.prospector.testbed.Ports;
import dev.prospector.testbed.TcpFault;
import dev.prospector.testbed.TcpFaultProxy;

/**
 * Stand between the services and the database, between the services and Kafka, between sync-service and the services that it asks, and
 * between integration-service and LinkedIn, which has faults of its own beside, in the sandbox.
 */
public final class Proxies implements Extras, AutoCloseable {

    private static final Map<Door, String> ASKED_BY_SYNC = Map.of(
            Door.INTEGRATION, "PROSPECTOR_SERVICES_INTEGRATION",
            Door.CANDIDATE, "PROSPECTOR_SERVICES_CANDIDATE",
            Door.JOB, "PROSPECTOR_SERVICES_JOB");

    private final Doors doors;
    private final int kafkaListener;
    private final TcpFaultProxy database;
    private final TcpFaultProxy kafka;
    private final TcpFaultProxy linkedIn;
    private final Map<Door, List<TcpFaultProxy>> asked = new EnumMap<>(Door.class);

    public Proxies(Doors doors) {
        this.doors = doors;
        kafkaListener = Ports.free();
        database = TcpFaultProxy.to(doors.port(Door.DATABASE, 0));
        kafka = TcpFaultProxy.to(kafkaListener);
        linkedIn = TcpFaultProxy.to(doors.port(Door.SANDBOX, 0));
        ASKED_BY_SYNC.keySet().forEach(door -> asked.put(door, toReplicas(door)));
    }

    public void breakDatabase(TcpFault fault) {
        database.be(fault);
    }

    public void breakKafka(TcpFault fault) {
        kafka.be(fault);
    }

    public void breakLinkedIn(TcpFault fault) {
        linkedIn.be(fault);
    }

    /** Between sync-service and all replicas of that one. */
    public void breakCallsOf(Door service, TcpFault fault) {
        asked.get(service).forEach(proxy -> proxy.be(fault));
    }

    public void heal() {
        all().forEach(TcpFaultProxy::heal);
    }

    @Override
    public List<String> jvmArguments(Service service, int replica) {
        return new ShortWaits().jvmArguments(service, replica);
    }

    @Override
    public Map<String, String> environment(Service service, int replica) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + kafka.port());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", Database.url(database.port(), service.schema()));
        environment.put("PROSPECTOR_LINKEDIN_API_URL", address(linkedIn));
        environment.put("PROSPECTOR_LINKEDIN_TOKEN_URL", address(linkedIn) + "/oauth/v2/accessToken");
        if (service == Service.SYNC) {
            ASKED_BY_SYNC.forEach((door, variable) -> environment.put(variable, addresses(door)));
        }
        return environment;
    }

    @Override
    public BrokerPorts broker(BrokerPorts usual) {
        return usual.behind(kafka, kafkaListener);
    }

    @Override
    public void close() {
        all().forEach(TcpFaultProxy::close);
    }

    private List<TcpFaultProxy> all() {
        return Stream.concat(
                        Stream.of(database, kafka, linkedIn),
                        asked.values().stream().flatMap(List::stream))
                .toList();
    }

    private List<TcpFaultProxy> toReplicas(Door door) {
        return IntStream.range(0, doors.replicas())
                .mapToObj(replica -> TcpFaultProxy.to(doors.port(door, replica)))
                .toList();
    }

    private String addresses(Door door) {
        return asked.get(door).stream().map(Proxies::address).collect(Collectors.joining(","));
    }

    private static String address(TcpFaultProxy proxy) {
        return "http://127.0.0.1:" + proxy.port();
    }
}
