package dev.prospector.integration.application.service.diagnosis;

import java.net.URI;
import java.util.Map;

import dev.prospector.integration.application.port.out.connection.CallbackProbe.Outcome;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether LinkedIn can push to us: from outside, and with its challenge answered (LinkedIn RSC 2.2). */
final class CallbackCheck {
    private CallbackCheck() {}

    static Finding of(Answer<Outcome> answer, URI callback) {
        return answer.judged(Check.CALLBACK, outcome -> switch (outcome) {
            case ANSWERED_RIGHTLY -> Finding.passed(Check.CALLBACK);
            case ANSWERED_WRONGLY -> failed(Ailment.CALLBACK_ANSWERED_WRONGLY, callback);
            case NOT_REACHED -> failed(Ailment.CALLBACK_NOT_REACHED, callback);
        });
    }

    private static Finding failed(Ailment ailment, URI callback) {
        return Finding.failed(Check.CALLBACK, ailment, Map.of("host", callback.getHost()));
    }
}
