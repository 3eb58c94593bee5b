package dev.prospector.integration.domain.settings;

/** A link into the ATS in which one place is filled per record. */
public record UrlTemplate(String text, String placeholder) {
    public static final String CANDIDATE = "{candidateId}";
    public static final String JOB = "{jobNumber}";
    private static final int LONGEST = 1_000;

    /** @throws IllegalArgumentException when it is no https address with its placeholder, exactly once, after the host */
    public UrlTemplate {
        if (text.length() > LONGEST || !isAddress(text, placeholder)) {
            throw new IllegalArgumentException(
                    "a link is an https address with " + placeholder + " once after its host");
        }
    }

    private static boolean isAddress(String text, String placeholder) {
        var at = text.indexOf(placeholder);
        var filled = text.replace(placeholder, "1");
        return at >= 0
                && text.indexOf(placeholder, at + 1) < 0
                && text.substring(0, at).matches("https://[^/?#\\s]+[/?#]\\S*")
                && filled.matches("[!-~&&[^{}]]+");
    }
}
