package dev.prospector.sync.domain.export;

import dev.prospector.sync.domain.Texts;

/** What became of the question whether an export may land. */
public sealed interface Decision {

    /** Binding from the moment it is given (architecture.md 2). */
    record Accepted(String jobId) implements Decision {
        public Accepted {
            jobId = Texts.name("id", Texts.ID_LENGTH, jobId);
        }
    }

    /** Not remembered by anyone but the ledger: asked again, it is judged afresh (product.md 2.4). */
    record Refused(ExportReason reason) implements Decision {
        public Refused {
            if (reason == null || reason.leadsTo() != ExportState.REFUSED) {
                throw new IllegalArgumentException(reason + " is no refusal");
            }
        }
    }
}
