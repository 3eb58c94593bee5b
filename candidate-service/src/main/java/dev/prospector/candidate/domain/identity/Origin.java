package dev.prospector.candidate.domain.identity;

import dev.prospector.candidate.domain.RequestId;

/** Where an identity came from: the channel, and its name there (the request id of an export, the user who entered it, the URN of a stub profile). */
public record Origin(Channel channel, String reference) {
    /** The ways in which identities reach us. */
    public enum Channel {
        EXPORT,
        MANUAL,
        /** Somebody named the member at LinkedIn, or the member shared a profile there. */
        LINKEDIN
    }

    public static Origin manual(String user) {
        return new Origin(Channel.MANUAL, user);
    }

    public static Origin export(RequestId request) {
        return new Origin(Channel.EXPORT, request.value());
    }

    /** @param stub LinkedIn's name of the profile that the member shared */
    public static Origin stub(String stub) {
        return new Origin(Channel.LINKEDIN, stub);
    }

    /** LinkedIn names its messages by no name of ours. */
    public static Origin linkedIn() {
        return new Origin(Channel.LINKEDIN, "linkedin.matches");
    }
}
