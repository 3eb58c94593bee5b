package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.ExportKey;

/**
 * The right to take an export's next step.
 *
 * @param fence the version that the export must still have when the step's result is written: any other means that
 *     somebody else has written since, or has a newer claim
 * @param trace in which the step goes on, see {@link TracedWork}; may be null
 */
public record Claim(ExportKey export, long fence, String trace) {

    /** The same right after a write of its holder. */
    public Claim after(long written) {
        return new Claim(export, written, trace);
    }
}
