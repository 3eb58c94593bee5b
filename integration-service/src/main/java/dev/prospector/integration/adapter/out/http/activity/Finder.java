package dev.prospector.integration.adapter.out.http.activity;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.RestLi;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.seat.SeatKey;

/** How LinkedIn is asked for what happened on one seat in one window (LinkedIn RSC 5.2 to 5.4). */
enum Finder {
    INMAILS(Resource.CONVERSATION_EVENTS, 50) {
        @Override
        List<Parameter> of(RestLi protocol, SeatKey seat, TimeWindow window) {
            return List.of(
                    Parameter.of("q", "criteria"),
                    Parameter.of("viewer", seat.seat().value()),
                    number("timeRange.start", window.from().toEpochMilli()),
                    number("timeRange.end", window.until().toEpochMilli()));
        }
    },

    NOTES(Resource.PROSPECT_NOTES, 100) {
        /** LinkedIn leaves the lower end out and takes the upper one in, other than we do. */
        @Override
        List<Parameter> of(RestLi protocol, SeatKey seat, TimeWindow window) {
            return ofContract(
                    "criteria",
                    protocol,
                    seat,
                    number("cutoffDate", window.from().toEpochMilli() - 1),
                    number("beforeDate", window.until().toEpochMilli() - 1));
        }
    },

    STUBS(Resource.MAIL_STUBS, 50) {
        @Override
        List<Parameter> of(RestLi protocol, SeatKey seat, TimeWindow window) {
            return ofContract(
                    "contract",
                    protocol,
                    seat,
                    number("createdDateStart", window.from().toEpochMilli()),
                    number("createdDateEnd", window.until().toEpochMilli()));
        }
    };

    private final Resource resource;
    private final int count;

    Finder(Resource resource, int count) {
        this.resource = resource;
        this.count = count;
    }

    static Finder of(ActivityKind kind) {
        return switch (kind) {
            case INMAILS -> INMAILS;
            case NOTES -> NOTES;
            case STUBS -> STUBS;
        };
    }

    Resource resource() {
        return resource;
    }

    /** The query of one page. */
    List<Parameter> page(RestLi protocol, SeatKey seat, TimeWindow window, int start) {
        var which = List.of(number("start", start), number("count", count));
        return Stream.concat(of(protocol, seat, window).stream(), which.stream())
                .toList();
    }

    abstract List<Parameter> of(RestLi protocol, SeatKey seat, TimeWindow window);

    private static List<Parameter> ofContract(
            String finder, RestLi protocol, SeatKey seat, Parameter from, Parameter until) {
        var contract = Parameter.of("contract", seat.contract().value());
        return Stream.of(
                        List.of(Parameter.of("q", finder), contract),
                        protocol.list("owners", List.of(seat.seat().value())),
                        List.of(from, until))
                .flatMap(List::stream)
                .toList();
    }

    private static Parameter number(String name, long value) {
        return Parameter.of(name, Long.toString(value));
    }
}
