package dev.prospector.local.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a job of the demo data says. */
record Advert(Role role, Place place, String mark) {

    private record Role(String title, String duty) {}

    private record Place(String city, String region, String country, String postalCode, String workplaceType) {}

    private static final List<Role> ROLES = List.of(
            new Role("Backend Engineer", "You build the services that our customers' orders run through."),
            new Role("Data Engineer", "You build the pipelines that our planners rely on."),
            new Role("Product Designer", "You turn what users struggle with into screens that need no manual."),
            new Role("Account Executive", "You win customers who stay, and hand them over well."),
            new Role("Customer Success Manager", "You make sure that what was sold is used."),
            new Role("Site Reliability Engineer", "You keep the platform up, and make its failures boring."),
            new Role("Financial Controller", "You close the month on time and explain what stands in it."),
            new Role("People Partner", "You help managers to lead, and everybody to be heard."),
            new Role("Quality Engineer", "You find out what breaks before customers do."),
            new Role("Warehouse Planner", "You decide what stands where, and for how long."),
            new Role("Legal Counsel", "You read contracts so that others can sign them."),
            new Role("Security Analyst", "You look for what should not be there."),
            new Role("Technical Writer", "You explain the product to those who have to live with it."),
            new Role("Marketing Manager", "You tell the right people that we are there."),
            new Role("Mobile Developer", "You build the app that drivers have open all day."),
            new Role("Procurement Specialist", "You buy what we need at a price that we can justify."),
            new Role("Machine Learning Engineer", "You turn forecasts into something that planners trust."));

    private static final List<Place> PLACES = List.of(
            new Place("Hamburg", "Hamburg", "DE", "20095", "HYBRID"),
            new Place("Rotterdam", "Zuid-Holland", "NL", "3011", "ON_SITE"),
            new Place("Lyon", "Rhône", "FR", "69002", "HYBRID"),
            new Place("Gdańsk", "Pomorskie", "PL", "80-001", "REMOTE"),
            new Place("Lisboa", "Lisboa", "PT", "1100-001", "REMOTE"),
            new Place("Aarhus", "Midtjylland", "DK", "8000", "ON_SITE"));

    private static final String REST =
            " You work in a team of eight that plans its own weeks, together with people in three other countries. We offer"
                    + " time to learn, and a pension plan. ";

    /** @param mark ends the description */
    static Advert number(int number, String mark) {
        return new Advert(ROLES.get(number % ROLES.size()), PLACES.get(number % PLACES.size()), mark);
    }

    /**
     * As {@code POST /jobs} takes it.
     *
     * @param template null for the standard one
     */
    Map<String, Object> toJson(String template) {
        Map<String, Object> job = new HashMap<>();
        job.put("title", role.title());
        job.put("description", role.duty() + REST + mark);
        job.put(
                "location",
                Map.of(
                        "city", place.city(),
                        "region", place.region(),
                        "country", place.country(),
                        "postalCode", place.postalCode()));
        job.put("workplaceType", place.workplaceType());
        job.put("templateId", template);
        return job;
    }
}
