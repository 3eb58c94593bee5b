package dev.prospector.sandbox.linkedin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Tells a customer's system what happened. The sandbox pushes once; who wants a retry asks for the push again. */
public final class Pushes {

    /** Status of a push that got no answer. */
    private static final int UNREACHABLE = 0;

    private static final String EXPORT = "EXPORT_CANDIDATE_PROFILE";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Applications applications;
    private final Faults faults;
    private final Journal journal;

    public Pushes(Applications applications, Faults faults, Journal journal) {
        this.applications = applications;
        this.faults = faults;
        this.journal = journal;
    }

    public int push(Export export) {
        return push(export.tenant(), export.requestId(), EXPORT);
    }

    /** The HTTP status of the customer's answer; 0 when there is none, when the push is lost, or no callback is registered. */
    public int push(String tenant, String requestId, String eventType) {
        Application application = applications.of(tenant).orElseThrow();
        if (application.callbackUrl() == null) {
            return UNREACHABLE;
        }
        URI callback = URI.create(application.callbackUrl());
        return deliver(Notice.of(requestId, eventType, application), callback, application, requestId);
    }

    /** Wants jobs of a customer's again, at the product's portal webhook. @return as {@link #push(Export)} */
    public int push(Resync resync, Application customer, ParentApplication parent) {
        if (parent.webhookUrl() == null) {
            return UNREACHABLE;
        }
        return deliver(Notice.of(resync, parent), URI.create(parent.webhookUrl()), customer, null);
    }

    /** @param requestId null where the notice has none */
    private int deliver(Notice notice, URI address, Application customer, String requestId) {
        Optional<Fault> lost = faults.met(new FaultTarget(true, customer.tenant(), address.getPath()));
        int status = lost.isPresent() ? UNREACHABLE : send(address, notice);
        String fault = lost.map(Fault::symptom).map(Symptom::label).orElse(null);
        journal.pushed(customer, address.getPath(), status, requestId, fault);
        return status;
    }

    private int send(URI callback, Notice notice) {
        HttpRequest request = HttpRequest.newBuilder(callback)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-LI-Signature", notice.signature())
                .POST(BodyPublishers.ofString(notice.body()))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException noAnswer) {
            return UNREACHABLE;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return UNREACHABLE;
        }
    }
}
