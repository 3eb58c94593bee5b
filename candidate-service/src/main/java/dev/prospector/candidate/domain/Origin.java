package dev.prospector.candidate.domain;

/** Where an identity came from: the channel, and its name there (the request id of an export, the user who entered it). */
public record Origin(Channel channel, String reference) {
    /** The ways in which identities reach us. */
    public enum Channel {
        EXPORT,
        MANUAL
    }

    static Origin manual(String user) {
        return new Origin(Channel.MANUAL, user);
    }

    static Origin export(RequestId request) {
        return new Origin(Channel.EXPORT, request.value());
    }
}
