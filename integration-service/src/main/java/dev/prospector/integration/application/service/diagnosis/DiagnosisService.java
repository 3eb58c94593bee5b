package dev.prospector.integration.application.service.diagnosis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.diagnosis.Diagnosing;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.TimeLimits;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.ProductName;

/** Reads, asks, judges: no transaction is open while somebody outside is asked. */
@ApplicationScoped
class DiagnosisService implements Diagnosing {
    private final Reception reception;
    private final Questions questions;
    private final TimeLimits limits;
    private final ProductName product;
    private final OwnAddresses addresses;
    private final Clock clock;

    DiagnosisService(
            Reception reception,
            Questions questions,
            TimeLimits limits,
            ProductName product,
            OwnAddresses addresses,
            Clock clock) {
        this.reception = reception;
        this.questions = questions;
        this.limits = limits;
        this.product = product;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Diagnosis diagnose() {
        var admitted = reception.admit();
        try {
            return new Diagnosis(clock.instant(), examine(reception.patient()));
        } finally {
            reception.discharge(admitted);
        }
    }

    private List<Finding> examine(Patient patient) {
        var findings = new ArrayList<>(List.of(EntitlementCheck.of(patient.entitled())));
        findings.addAll(patient.connection()
                .filter(Connection::isOpen)
                .map(connection -> examine(new Expected(connection, patient.settings(), product, addresses)))
                .orElseGet(() -> withoutConnection(patient)));
        return findings;
    }

    private static List<Finding> withoutConnection(Patient patient) {
        var others = EnumSet.complementOf(EnumSet.of(Check.ENTITLEMENT, Check.CHILD_APPLICATION));
        return Stream.concat(
                        Stream.of(ApplicationCheck.without(patient.connection())),
                        others.stream().map(check -> Finding.notChecked(check, Check.CHILD_APPLICATION.name())))
                .toList();
    }

    private List<Finding> examine(Expected expected) {
        var time = new TimeBudget(limits, clock);
        var connection = expected.connection();
        var application = questions.application(time, connection);
        var token = questions.token(time, connection);
        var callback = questions.callback(time, expected);
        var findings = new ArrayList<>(List.of(
                ApplicationCheck.of(application, connection.application(), expected),
                token.judged(Check.TOKEN, times -> Finding.passed(Check.TOKEN)),
                ClockCheck.of(token),
                DomainsCheck.of(application, expected.settings().frontEndOrigins()),
                CallbackCheck.of(callback, expected.callback())));
        findings.addAll(IntegrationsCheck.without(connection, expected.settings())
                .map(DiagnosisService::withoutIntegrations)
                .orElseGet(() -> integrations(time, token, expected)));
        return findings;
    }

    private static List<Finding> withoutIntegrations(Finding why) {
        var because = Check.INTEGRATIONS.name();
        return List.of(
                why,
                Finding.notChecked(Check.CONFIGURATION_VALUES, because),
                Finding.notChecked(Check.COMPANY_ACCESS, because),
                Finding.notChecked(Check.CONTRACT_ACCESS, because));
    }

    private List<Finding> integrations(TimeBudget time, Answer<?> token, Expected expected) {
        Answer<List<Found>> found =
                token.told().isPresent() ? questions.integrations(time, expected) : Answer.notAsked(Check.TOKEN.name());
        return List.of(
                IntegrationsCheck.of(found, expected),
                configuration(time, found, expected),
                AccessCheck.ofCompany(found, expected),
                AccessCheck.ofContracts(found, expected));
    }

    private Finding configuration(TimeBudget time, Answer<List<Found>> found, Expected expected) {
        return found.judgedToo(
                Check.CONFIGURATION_VALUES,
                Check.INTEGRATIONS,
                there -> ConfigurationCheck.of(questions.configurations(time, expected.connection(), there), expected));
    }
}
