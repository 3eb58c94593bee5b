package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.domain.connection.ClientSecret;

/** HMAC-SHA256, as LinkedIn signs its pushes. */
public interface Hmac {
    byte[] sign(ClientSecret secret, byte[] message);
}
