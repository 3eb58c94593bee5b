package dev.prospector.kit.http.token;

import java.security.PublicKey;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Where the identity provider publishes its keys. */
interface PublishedKeys {
    /** The keys that may sign tokens, by id. Fails, sooner or later, when they cannot be had or when there are none. */
    CompletableFuture<Map<String, PublicKey>> fetch();
}
