package dev.prospector.job.domain.process;

/** No stage of this job has that id (404). */
public class StageNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StageNotFound(StageId id) {
        super("This job has no stage " + id + ".");
    }
}
