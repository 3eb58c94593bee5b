package dev.prospector.job.application.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
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
        var process = opened.job().process();
        var views = process.stages().stream()
                .map(opened.rights()::view)
                .flatMap(Optional::stream)
                .toList();
        var shown = applications.oldestOf(views, atMost).stream().collect(groupingBy(Application::stageId));
        return views.stream()
                .map(StageView::stage)
                .map(stage -> new Column(process.stage(stage).orElseThrow(), shown.getOrDefault(stage, List.of())))
                .toList();
    }

    @Override
    public List<Application> inStage(Caller caller, JobId job, Sought sought, Optional<Position> after, int atMost) {
        var opened = access.toRead(Operation.LIST_APPLICATIONS, caller, job);
        var view = opened.job()
                .process()
                .stage(sought.stage())
                .flatMap(opened.rights()::view)
                .orElseThrow(() -> new StageNotFound(sought.stage()))
                .only(sought.status());
        return after.map(position -> applications.after(position, view, atMost))
                .orElseGet(() -> applications.oldestOf(List.of(view), atMost));
    }
}
