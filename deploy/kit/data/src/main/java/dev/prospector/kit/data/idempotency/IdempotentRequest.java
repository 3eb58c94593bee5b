package dev.prospector.kit.data.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The key under which this request may be repeated, and what it asks; without a key it is done as always. */
@RequestScoped
class IdempotentRequest {
    private String key;
    private byte[] hash;
    private boolean hasBegun;

    void asks(String keyOfClient, byte[] hashOfRequest) {
        key = keyOfClient;
        hash = hashOfRequest;
    }

    /** Whether there is a key, the first time: a method that calls another one of its kind is one request still. */
    boolean begins() {
        var begins = key != null && !hasBegun;
        hasBegun = true;
        return begins;
    }

    String key() {
        return key;
    }

    /** SHA-256 over method, path, query and body. */
    byte[] hash() {
        return hash;
    }
}
