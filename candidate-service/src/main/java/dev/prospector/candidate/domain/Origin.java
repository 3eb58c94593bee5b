package dev.prospector.candidate.domain;

/** Where an identity came from: the channel, and its name there (the request id of an export). */
public record Origin(Channel channel, String reference) {
    /** The ways in which identities reach us. */
    public enum Channel {
        EXPORT
    }

    static Origin export(RequestId request) {
        return new Origin(Channel.EXPORT, request.value());
    }
}
