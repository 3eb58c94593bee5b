package dev.prospector.integration.domain.connection;

/** One secret of a LinkedIn application: at most 256 characters, any of them (LinkedIn RSC 1.1). Never printed. */
public record ClientSecret(String value) {
    private static final int LONGEST = 256;

    public ClientSecret {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a client secret has 1 to 256 characters");
        }
    }

    @Override
    public String toString() {
        return "ClientSecret[hidden]";
    }
}
