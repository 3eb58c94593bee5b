package dev.prospector.sandbox.recruiter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.World;

/** Who the person is, and whom they look for. */
final class SearchPart {

    private static final int MOST = 50;
    private static final Comparator<Member> BY_NAME =
            Comparator.comparing((Member member) -> Names.of(member)).thenComparing(Member::person);
    private static final String NO_SEATS =
            "<p>Nobody of this customer holds a seat yet; give somebody one with <code>POST /sandbox/seats</code>.</p>";

    private final World world;

    SearchPart(World world) {
        this.world = world;
    }

    String of(Choice choice) {
        return customers(choice) + (choice.tenant() == null ? "" : recruiters(choice));
    }

    private String customers(Choice choice) {
        Map<String, String> tenants = new LinkedHashMap<>();
        world.applications().all().stream()
                .map(Application::tenant)
                .sorted()
                .forEach(tenant -> tenants.put(tenant, tenant));
        return Fields.find("Choose customer", Fields.select("tenant", "tenant", "Customer", tenants, choice.tenant()));
    }

    private String recruiters(Choice choice) {
        Map<String, String> seats = new LinkedHashMap<>();
        world.activity()
                .seats()
                .of(choice.tenant())
                .filter(seat -> seat.member() != null)
                .sorted(Comparator.comparing(Seat::urn))
                .forEach(seat -> seats.put(seat.urn(), Names.of(seat)));
        return seats.isEmpty()
                ? NO_SEATS
                : Fields.find(
                                "Search",
                                Fields.hidden("tenant", choice.tenant()),
                                Fields.select("seat", "seat", "Recruiter", seats, choice.seat()),
                                Fields.text("words", "words", "Search members", choice.words()))
                        + (choice.seat() == null || choice.member() != null ? "" : results(choice));
    }

    private String results(Choice choice) {
        List<Member> found = found(choice.words());
        String links = found.stream()
                .limit(MOST)
                .map(member -> "<li><a href=\"%s\">%s</a> %s</li>"
                        .formatted(
                                Html.text(choice.about(member.person()).address()),
                                Html.text(Names.of(member)),
                                Html.text(Objects.requireNonNullElse(member.headline(), ""))))
                .collect(Collectors.joining());
        String rest = found.size() > MOST ? "<p>There are more: search for a name.</p>" : "";
        return "<h2>Members</h2><ul>" + links + "</ul>" + rest + newcomer(choice);
    }

    private List<Member> found(String words) {
        return world.members().stream()
                .filter(member -> words == null || has(member, words))
                .limit(MOST + 1L)
                .sorted(BY_NAME)
                .toList();
    }

    /** Each of the words stands in the name, the headline, the employer or the URN. */
    private static boolean has(Member member, String words) {
        String text = Stream.of(Names.of(member), member.headline(), member.employer(), member.person())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String newcomer(Choice choice) {
        return "<details><summary>Add a member</summary>"
                + Fields.act(
                        "members",
                        "Add member",
                        choice.ofNobody().hidden(),
                        Fields.required("first-name", "firstName", "First name"),
                        Fields.required("last-name", "lastName", "Last name"),
                        Fields.text("headline", "headline", "Headline", null),
                        Fields.text("profile", "publicProfileUrl", "Address of the public profile", null))
                + "</details>";
    }
}
