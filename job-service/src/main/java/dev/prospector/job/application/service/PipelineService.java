package dev.prospector.job.application.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.Pipeline;
import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageNotFound;

@ApplicationScoped
@Transactional
class PipelineService implements Pipeline {
    private final Jobs jobs;
    private final Applications applications;

    PipelineService(Jobs jobs, Applications applications) {
        this.jobs = jobs;
        this.applications = applications;
    }

    @Override
    public List<Column> board(JobId job, int atMost) {
        var stages = process(job).stages();
        var shown = applications.oldestOf(stages.stream().map(Stage::id).toList(), atMost).stream()
                .collect(groupingBy(Application::stageId));
        return stages.stream()
                .map(stage -> new Column(stage, shown.getOrDefault(stage.id(), List.of())))
                .toList();
    }

    @Override
    public List<Application> inStage(JobId job, StageId id, Optional<Application.Position> after, int atMost) {
        var stage = process(job).stage(id).orElseThrow(() -> new StageNotFound(id));
        return after.map(position -> applications.after(position, stage.id(), atMost))
                .orElseGet(() -> applications.oldestOf(List.of(stage.id()), atMost));
    }

    private HiringProcess process(JobId id) {
        return jobs.find(id).map(Job::process).orElseThrow(() -> new JobNotFound(id));
    }
}
