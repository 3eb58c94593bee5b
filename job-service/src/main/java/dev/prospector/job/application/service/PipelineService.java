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
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
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
        var stages = stages(access.toRead(Operation.READ_BOARD, caller, job));
        var shown = applications.oldestOf(stages.stream().map(Stage::id).toList(), atMost).stream()
                .collect(groupingBy(Application::stageId));
        return stages.stream()
                .map(stage -> new Column(stage, shown.getOrDefault(stage.id(), List.of())))
                .toList();
    }

    @Override
    public List<Application> inStage(Caller caller, JobId job, StageId id, Optional<Position> after, int atMost) {
        var stage = stages(access.toRead(Operation.LIST_APPLICATIONS, caller, job)).stream()
                .filter(shown -> shown.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StageNotFound(id));
        return after.map(position -> applications.after(position, stage.id(), atMost))
                .orElseGet(() -> applications.oldestOf(List.of(stage.id()), atMost));
    }

    /** Those that the caller may look into: for interviewers there is no Prospect stage. */
    private static List<Stage> stages(JobAccess.Opened opened) {
        return opened.job().process().stages().stream()
                .filter(stage ->
                        stage.kind() != StageKind.PROSPECT || opened.rights().seeProspects())
                .toList();
    }
}
