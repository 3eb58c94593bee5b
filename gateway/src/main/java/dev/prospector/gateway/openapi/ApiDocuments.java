package dev.prospector.gateway.openapi;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.prospector.gateway.routing.Route;
import dev.prospector.gateway.routing.RouteTable;
import dev.prospector.gateway.routing.Service;

/** The committed API documents of {@code deploy/contracts/openapi}, and what follows from them: routes and one document for clients. */
@Startup
@ApplicationScoped
class ApiDocuments {
    /** Those with a public API. */
    private static final List<Service> SERVICES =
            List.of(Service.CANDIDATE, Service.JOB, Service.SYNC, Service.INTEGRATION);

    private static final String OWN = "openapi/gateway.json";

    private final List<ApiDocument> documents;

    ApiDocuments(@ConfigProperty(name = "prospector.api-documents", defaultValue = "openapi") String folder) {
        var services =
                SERVICES.stream().map(service -> ApiDocument.read(service, folder + "/" + service.title() + ".json"));
        documents = Stream.concat(services, Stream.of(ApiDocument.read(Service.GATEWAY, OWN)))
                .toList();
    }

    @Produces
    @Singleton
    RouteTable routes() {
        List<Route> routes = documents.stream()
                .flatMap(document -> document.routes().stream())
                .toList();
        return RouteTable.of(routes);
    }

    ObjectNode combined() {
        return CombinedDocument.of(documents);
    }
}
