package dev.prospector.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/** The services behind the gateway under test: what they answer, and what reached them. */
public final class Backends {
    public final WireMock job1 = at("job-1");
    public final WireMock job2 = at("job-2");
    public final WireMock candidate = at("candidate");
    public final WireMock sync = at("sync");
    public final WireMock integration = at("integration");

    /** Forgets what was before. */
    public static Backends fresh() {
        var backends = new Backends();
        backends.all().forEach(WireMock::resetToDefaultMappings);
        backends.all().forEach(WireMock::resetRequests);
        return backends;
    }

    private static WireMock at(String name) {
        return new WireMock("127.0.0.1", port(name));
    }

    private static int port(String name) {
        return ConfigProvider.getConfig().getValue("test.wiremock." + name, Integer.class);
    }

    public String job1Address() {
        return "http://127.0.0.1:" + port("job-1");
    }

    public String job2Address() {
        return "http://127.0.0.1:" + port("job-2");
    }

    private Stream<WireMock> all() {
        return Stream.of(job1, job2, candidate, sync, integration);
    }

    /** Both replicas of job-service answer alike. */
    public void job(MappingBuilder stub) {
        job1.register(stub);
        job2.register(stub);
    }

    public List<LoggedRequest> requests() {
        return all().flatMap(one -> one.find(anyRequestedFor(anyUrl())).stream())
                .toList();
    }

    /** The one request that reached any service. */
    public LoggedRequest only() {
        var requests = requests();
        if (requests.size() != 1) {
            throw new AssertionError("one request expected, not " + requests.size());
        }
        return requests.get(0);
    }
}
