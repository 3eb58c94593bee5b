package dev.prospector.job.domain.user;

/** The one after whom a list should go on is no longer in it (400): begin again. */
public class PlaceLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlaceLost() {
        super("The list cannot be continued from there.");
    }
}
