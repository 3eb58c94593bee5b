package dev.prospector.candidate.domain;

/** LinkedIn's name for one export request, in exactly these letters. */
public record RequestId(String value) {
    private static final int MAX = 255;

    public RequestId {
        if (value.isBlank() || !value.equals(Text.orNull(value)) || value.length() > MAX) {
            throw new InvalidValue(
                    "requestId", "MALFORMED", "must have 1 to " + MAX + " characters, no blanks around them");
        }
    }
}
