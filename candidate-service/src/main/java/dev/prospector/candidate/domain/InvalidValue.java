package dev.prospector.candidate.domain;

/**
 * A value that is wrong by itself, whatever is known of the candidate: only another value helps (422). The field is named by its path with
 * dots, for example {@code emailAddresses.0}.
 */
public class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    public InvalidValue(String field, String code, String message) {
        super(message);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }
}
