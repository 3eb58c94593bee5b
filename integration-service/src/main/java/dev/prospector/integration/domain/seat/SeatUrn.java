package dev.prospector.integration.domain.seat;

/** A Recruiter licence's place in a contract, such as {@code urn:li:seat:600123}; members come and go, the seat stays. */
public record SeatUrn(String value) {
    private static final String PREFIX = "urn:li:seat:";

    public SeatUrn {
        if (!value.matches(PREFIX + "[^\\s:/]{1,200}")) {
            throw new IllegalArgumentException("a seat is named urn:li:seat:...");
        }
    }

    /** By its id alone, as addresses name it, such as {@code 600123}. */
    public static SeatUrn ofId(String id) {
        return new SeatUrn(PREFIX + id);
    }

    public String id() {
        return value.substring(PREFIX.length());
    }
}
