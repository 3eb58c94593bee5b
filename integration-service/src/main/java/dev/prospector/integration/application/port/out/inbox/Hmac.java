package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.domain.provisioning.ClientSecret;

/** HMAC-SHA256, as LinkedIn signs its pushes. */
public interface Hmac {
    byte[] sign(ClientSecret secret, byte[] message);
}
