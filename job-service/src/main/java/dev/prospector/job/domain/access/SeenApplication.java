package dev.prospector.job.domain.access;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.process.Stage;

/** An application as one caller sees it, with the stage that it is in. */
public record SeenApplication(Application application, Stage stage, JobRights rights) {
    /** What clients are told of in {@code actions[]}, in this order: what ends with the application first. */
    private static final List<Operation> WHILE_ACTIVE = List.of(
            Operation.MOVE_APPLICATION,
            Operation.SET_OFFER,
            Operation.REJECT_APPLICATION,
            Operation.WITHDRAW_APPLICATION);

    private static final List<Operation> ALWAYS =
            List.of(Operation.DELETE_APPLICATION, Operation.ADD_APPLICATION_NOTE, Operation.ADD_FEEDBACK);

    /** What the caller may do with it now, in a steady order. */
    public List<Operation> actions() {
        var isActive = application.progress().status() == ApplicationStatus.ACTIVE;
        return Stream.concat(isActive ? WHILE_ACTIVE.stream() : Stream.empty(), ALWAYS.stream())
                .filter(operation -> rights.verdict(operation) == Verdict.ALLOW)
                .toList();
    }
}
