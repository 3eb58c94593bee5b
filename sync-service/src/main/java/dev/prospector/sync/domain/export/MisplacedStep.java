package dev.prospector.sync.domain.export;

/** A step was taken that the export's state does not allow: an error of the program, never of the data. */
public final class MisplacedStep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisplacedStep(ExportState state, Errand errand) {
        super("not a step of an export in state " + state + (errand == null ? "" : " on the errand " + errand));
    }
}
