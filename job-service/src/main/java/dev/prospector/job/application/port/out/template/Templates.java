package dev.prospector.job.application.port.out.template;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateId;

/** The tenant's process templates. All of it throws {@link ConcurrentChange} where the database would not let two of them on. */
public interface Templates {
    /** @param version counts its changes from 0 */
    record Versioned(ProcessTemplate template, int version) {}

    Optional<Versioned> find(TemplateId id);

    /** As {@code find}, and until this transaction ends it is this one's alone. */
    Optional<Versioned> lock(TemplateId id);

    /** Empty before it is made. */
    Optional<ProcessTemplate> standard();

    /** In the order of their ids, only those after {@code after}, if given. */
    List<Versioned> list(Optional<TemplateId> after, int atMost);

    /** Keeps a new one; of a standard one only the first of the tenant, whoever else makes one at the same time. */
    void add(ProcessTemplate template);

    /** Keeps a template that this transaction has locked, as the next version. */
    void save(ProcessTemplate template);

    void remove(TemplateId id);
}
