package dev.prospector.job.application.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.Pipeline;
import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.HiringProcess;
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
        var stages = process(caller, job).stages();
        var shown = applications.oldestOf(stages.stream().map(Stage::id).toList(), atMost).stream()
                .collect(groupingBy(Application::stageId));
        return stages.stream()
                .map(stage -> new Column(stage, shown.getOrDefault(stage.id(), List.of())))
                .toList();
    }

    @Override
    public List<Application> inStage(
            Caller caller, JobId job, StageId id, Optional<Application.Position> after, int atMost) {
        var stage = process(caller, job).stage(id).orElseThrow(() -> new StageNotFound(id));
        return after.map(position -> applications.after(position, stage.id(), atMost))
                .orElseGet(() -> applications.oldestOf(List.of(stage.id()), atMost));
    }

    private HiringProcess process(Caller caller, JobId id) {
        return access.toReadProspects(caller, id).process();
    }
}
