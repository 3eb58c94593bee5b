package dev.prospector.sandbox.linkedin.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Period;
import dev.prospector.sandbox.linkedin.finder.Query;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/**
 * {@code GET /v2/mailStubs?q=contract} and {@code /rest/mailStubs}: who agreed to share contact details with a contract's recruiters (section 5.3 of LinkedIn's
 * contract; the elements are an assumption of section 15, golden sample in {@code deploy/contracts/linkedin}).
 */
final class MailStubsEndpoint {

    /** What lies in the window, on all pages. */
    static final int MOST = 20_000;

    private static final Comparator<MailStub> OLDEST_FIRST =
            Comparator.comparing(MailStub::createdAt).thenComparing(MailStub::id);

    private final ContractAccess access;
    private final History<MailStub> stubs;

    private record Phone(String number) {

        static List<Phone> of(List<String> numbers) {
            return numbers == null ? null : numbers.stream().map(Phone::new).toList();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record View(
            String id,
            String contract,
            String owner,
            long createdAt,
            String member,
            String firstName,
            String lastName,
            String emailAddress,
            List<Phone> phoneNumbers,
            String publicProfileUrl) {

        static View of(MailStub stub) {
            return new View(
                    stub.id(),
                    stub.contract(),
                    stub.owner(),
                    stub.createdAt().toEpochMilli(),
                    stub.member(),
                    stub.firstName(),
                    stub.lastName(),
                    stub.emailAddress(),
                    Phone.of(stub.phoneNumbers()),
                    stub.publicProfileUrl());
        }
    }

    MailStubsEndpoint(ContractAccess access, History<MailStub> stubs) {
        this.access = access;
        this.stubs = stubs;
    }

    Reply byContract(Request request) {
        Edition edition = Edition.of(request);
        Application caller = access.caller(request);
        Query query = Query.of(request, "contract");
        String contract = query.required("contract");
        access.demand(caller, contract, request);
        Set<String> owners = Set.copyOf(edition.values(request, "owners"));
        Period period = Period.of(query, "createdDateStart", "createdDateEnd");
        return Reply.json(200, Page.asked(query, few(of(caller.tenant(), contract, owners, period))));
    }

    private static List<View> few(Stream<MailStub> found) {
        List<MailStub> window = found.limit(MOST + 1L).toList();
        if (window.size() > MOST) {
            throw ApiError.badParameter("More than " + MOST + " rows: narrow the search");
        }
        return window.stream().sorted(OLDEST_FIRST).map(View::of).toList();
    }

    private Stream<MailStub> of(String tenant, String contract, Set<String> owners, Period period) {
        return stubs.within(tenant, period)
                .filter(stub -> stub.contract().equals(contract))
                .filter(stub -> owners.isEmpty() || owners.contains(stub.owner()));
    }
}
