package dev.prospector.job.application.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.pipeline.Pipeline;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageNotFound;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class PipelineService implements Pipeline {
    private final Applications applications;
    private final JobAccess access;

    PipelineService(Applications applications, JobAccess access) {
        this.applications = applications;
        this.access = access;
    }

    @Override
    public List<Column> board(Caller caller, JobId job, int atMost) {
        var opened = access.toRead(Operation.READ_BOARD, caller, job);
        var views = views(opened);
        var shown = applications.oldestOf(List.copyOf(views.values()), atMost).stream()
                .collect(groupingBy(Application::stageId));
        return views.keySet().stream()
                .map(stage -> new Column(stage, shown.getOrDefault(stage.id(), List.of())))
                .toList();
    }

    @Override
    public List<Application> inStage(Caller caller, JobId job, StageId id, Optional<Position> after, int atMost) {
        var view = views(access.toRead(Operation.LIST_APPLICATIONS, caller, job)).values().stream()
                .filter(shown -> shown.stage().equals(id))
                .findFirst()
                .orElseThrow(() -> new StageNotFound(id));
        return after.map(position -> applications.after(position, view, atMost))
                .orElseGet(() -> applications.oldestOf(List.of(view), atMost));
    }

    /** The stages that the caller may look into, in their order. */
    private static Map<Stage, StageView> views(JobAccess.Opened opened) {
        var views = new LinkedHashMap<Stage, StageView>();
        opened.job().process().stages().forEach(stage -> opened.rights()
                .view(stage)
                .ifPresent(view -> views.put(stage, view)));
        return views;
    }
}
