package dev.prospector.kit.http.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A domain with marks, as services have it. */
final class People {
    private People() {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
    @interface Personal {}

    enum Stage {
        PROSPECT
    }

    record PersonId(String value) {}

    @Personal
    record Email(String value) {}

    /** What implements it is personal too. */
    @Personal
    sealed interface Contact permits Phone {}

    record Phone(String number) implements Contact {}

    record Name(@Personal String given, @Personal String family, String language) {}

    record Person(
            PersonId id,
            Name name,
            List<Email> emails,
            Optional<Contact> contact,
            @Personal List<String> links,
            Stage stage,
            LocalDate since,
            int version) {

        static Person ada() {
            return new Person(
                    new PersonId("p-1"),
                    new Name("Ada", "Lovelace", "en"),
                    List.of(new Email("ada@example.org")),
                    Optional.of(new Phone("+44 20 7946 0000")),
                    List.of("https://example.org/ada"),
                    Stage.PROSPECT,
                    LocalDate.of(2026, 1, 2),
                    3);
        }
    }
}
