package dev.prospector.job.application.port.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.job.application.port.out.export.ExportAcceptances;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.RequestId;

public class InMemoryExportAcceptances implements ExportAcceptances {
    private final Map<RequestId, ExportAcceptance> acceptances = new HashMap<>();

    @Override
    public Optional<ExportAcceptance> find(RequestId request) {
        return Optional.ofNullable(acceptances.get(request));
    }

    @Override
    public Optional<ExportAcceptance> lock(RequestId request) {
        return find(request);
    }

    @Override
    public ExportAcceptance addIfAbsent(ExportAcceptance acceptance) {
        acceptances.putIfAbsent(acceptance.requestId(), acceptance);
        return acceptances.get(acceptance.requestId());
    }

    @Override
    public void remove(ExportAcceptance acceptance) {
        acceptances.computeIfPresent(
                acceptance.requestId(), (request, there) -> there.jobId().equals(acceptance.jobId()) ? null : there);
    }

    @Override
    public void save(ExportAcceptance acceptance) {
        acceptances.put(acceptance.requestId(), acceptance);
    }
}
