package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;

/** HTTP as LinkedIn wants it: addresses that are encoded already, a time limit from the first byte to the last. */
final class Exchange {
    private static final String RESTLI_VERSION = "X-RestLi-Protocol-Version";
    private static final String RESTLI_METHOD = "X-RestLi-Method";
    private static final String API_VERSION = "LinkedIn-Version";

    private final HttpClient http;
    private final String base;
    private final Tunnel tunnel;
    private final Duration limit;

    Exchange(URI base, Duration connectLimit, Duration limit) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectLimit)
                .build();
        this.base = base.toString().replaceFirst("/$", "");
        this.tunnel = new Tunnel(this.base);
        this.limit = limit;
    }

    /**
     * @param patience for this call, if it is less than usual
     * @throws CallFailed UNREACHABLE when there is no whole answer in time
     */
    HttpResponse<byte[]> send(Call call, String bearer, Duration patience) {
        var time = patience.compareTo(limit) < 0 ? patience : limit;
        return await(http.sendAsync(request(call, bearer), BodyHandlers.ofByteArray()), time);
    }

    /** @throws CallFailed UNREACHABLE when there is no whole answer in time */
    static <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> answer, Duration time) {
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw CallFailed.of(Kind.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw CallFailed.of(Kind.UNREACHABLE);
        }
    }

    private HttpRequest request(Call call, String bearer) {
        var passage = tunnel.through(call);
        var body = passage.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(passage.body());
        var request = HttpRequest.newBuilder(URI.create(base + passage.address()))
                .header("Authorization", "Bearer " + bearer)
                .method(passage.method().name(), body);
        if (passage.override() != null) {
            request.header(Tunnel.OVERRIDE, passage.override());
        }
        if (passage.contentType() != null) {
            request.header("Content-Type", passage.contentType());
        }
        if (call.protocol() == RestLi.V2) {
            request.header(RESTLI_VERSION, "2.0.0");
        }
        call.restLiMethod().ifPresent(method -> request.header(RESTLI_METHOD, method));
        call.version().ifPresent(version -> request.header(API_VERSION, version));
        return request.build();
    }
}
