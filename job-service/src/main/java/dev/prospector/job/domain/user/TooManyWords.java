package dev.prospector.job.domain.user;

/** More words to look for than anybody needs to find somebody (400). */
public class TooManyWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyWords(int most) {
        super("At most " + most + " words can be looked for.");
    }
}
