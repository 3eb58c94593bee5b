package dev.prospector.local.data;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of many people, each with another name, made of lists. */
record Person(int number) {

    private static final List<String> FIRST = List.of(
            "Ada", "Amir", "Anouk", "Arjun", "Aylin", "Bente", "Bruno", "Carla", "Chidi", "Chloé", "Daan", "Dana",
            "Elif", "Emeka", "Esther", "Farid", "Femke", "Gabriel", "Greta", "Hana", "Hugo", "Ines", "Ivo", "Jana",
            "Jonas", "Kaito", "Keiko", "Lars", "Leila", "Luca", "Malik", "Marta", "Mei", "Mikael", "Nadia", "Nils",
            "Noémie", "Oskar", "Paula", "Priya", "Rafael", "Rosa", "Samir", "Sofia", "Tariq", "Tessa", "Viktor", "Yara",
            "Zoë", "Zuri");

    private static final List<String> LAST = List.of(
            "Abara",
            "Almeida",
            "Andersen",
            "Bakker",
            "Bianchi",
            "Brandt",
            "Castillo",
            "Chandra",
            "Dąbek",
            "Demir",
            "Dubois",
            "Eriksen",
            "Farouk",
            "Ferrari",
            "Fischer",
            "García",
            "Haddad",
            "Hoffmann",
            "Ibrahim",
            "Ito",
            "Jansen",
            "Kaya",
            "Keller",
            "Kovács",
            "Lindqvist",
            "Marín",
            "Mbeki",
            "Moreau",
            "Müller",
            "Nakamura",
            "Novák",
            "Nwosu",
            "Okoye",
            "Pereira",
            "Rahman",
            "Rossi",
            "Sato",
            "Schmitz",
            "Tanaka",
            "Weiss");

    private static final List<String> PROFESSIONS = List.of(
            "Accountant",
            "Backend Engineer",
            "Controller",
            "Data Engineer",
            "Electrician",
            "Frontend Engineer",
            "HR Generalist",
            "Key Account Manager",
            "Logistics Planner",
            "Mechanical Engineer",
            "Product Manager",
            "UX Designer");

    /** Made up, each of them. */
    private static final List<String> EMPLOYERS = List.of(
            "Aurelis Logistik", "Brightwater Labs", "Cordoval", "Fjordwerk AS", "Lumenta", "Nordwind AG", "Quillmark");

    /** So many are different. */
    static final int MOST = FIRST.size() * LAST.size();

    private static final int STEP = 7;

    String firstName() {
        return FIRST.get(number % FIRST.size());
    }

    String lastName() {
        int round = number / FIRST.size();
        return LAST.get((round + STEP * (number % FIRST.size())) % LAST.size());
    }

    /** By which they are known when they are entered again; of a domain that is nobody's (RFC 2606). */
    String emailAddress() {
        return ascii(firstName()) + "." + ascii(lastName()) + "@example.org";
    }

    /** As {@code POST /candidates} takes it. */
    Map<String, Object> toJson() {
        String employer = EMPLOYERS.get(number % EMPLOYERS.size());
        return Map.of(
                "firstName",
                firstName(),
                "lastName",
                lastName(),
                "headline",
                PROFESSIONS.get(number % PROFESSIONS.size()) + " at " + employer,
                "employer",
                employer,
                "emailAddresses",
                List.of(emailAddress()));
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
