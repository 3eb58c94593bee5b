package dev.prospector.integration.adapter.out.http.seat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.PageWalk;
import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.RestLi;
import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.application.port.out.seat.SeatsAtLinkedIn;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeenSeat;

/** {@code /v2/seatsV2} or {@code /rest/seatsV2} (LinkedIn RSC 5.1); {@code start} is demanded there, so it is always sent. */
@ApplicationScoped
class HttpSeatsAtLinkedIn implements SeatsAtLinkedIn {
    private static final Parameter FINDER = Parameter.of("q", "attributes");
    private static final List<String> ALL_STATES = List.of("ACTIVE", "INACTIVE", "INVITED", "PARKED");
    private static final PageWalk WALK = new PageWalk(100, 1000);

    private final Questions questions;

    HttpSeatsAtLinkedIn(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<SeenSeat> read(Connection connection, ContractUrn contract) {
        try {
            return WALK.all(which -> page(connection, contract, which));
        } catch (UnusableAnswer e) {
            throw Questions.unusable();
        }
    }

    private Page<SeenSeat> page(Connection connection, ContractUrn contract, List<Parameter> which) {
        var edition = questions.edition(Resource.SEATS);
        var call = edition.call(Method.GET, query(edition.protocol(), contract, which));
        return questions.ask(
                Caller.childOf(connection),
                call,
                answer -> Page.read(answer, fields -> SeatRecord.read(fields, contract)));
    }

    private static List<Parameter> query(RestLi protocol, ContractUrn contract, List<Parameter> which) {
        return Stream.of(
                        List.of(FINDER),
                        protocol.list("contracts", List.of(contract.value())),
                        protocol.list("states", ALL_STATES),
                        which)
                .flatMap(List::stream)
                .toList();
    }
}
