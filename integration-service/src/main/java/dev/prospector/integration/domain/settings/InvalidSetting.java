package dev.prospector.integration.domain.settings;

/** A setting that LinkedIn or we cannot use. The message says the rule, never the value. */
public final class InvalidSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /** @param pointer JSON pointer of the setting, such as {@code /frontEndOrigins/0} */
    public InvalidSetting(String pointer, String rule) {
        super(rule);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
