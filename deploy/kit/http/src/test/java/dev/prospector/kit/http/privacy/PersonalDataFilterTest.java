package dev.prospector.kit.http.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Handler;
import java.util.stream.Stream;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.TestbedResource;

@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class PersonalDataFilterTest {
    private static final People.Person ADA = People.Person.ada();

    @Test
    void personal_data_in_a_parameter_is_masked() {
        var line = printed("exported %s to %s", ExtLogRecord.FormatStyle.PRINTF, ADA.name(), ADA.id());
        assertTrue(line.contains("exported {\"given\":\"***\""), line);
        assertTrue(line.contains("PersonId[value=p-1]"), line);
        assertFalse(line.contains("Ada"), line);
    }

    @Test
    void so_it_is_in_the_other_form_of_messages_and_inside_lists() {
        var line = printed("mailed {0}", ExtLogRecord.FormatStyle.MESSAGE_FORMAT, List.of(ADA.emails()));
        assertTrue(line.contains("mailed [[\"***\"]]"), line);
    }

    @Test
    void lines_without_any_stay_as_they_are() {
        assertTrue(printed("job %s of %d", ExtLogRecord.FormatStyle.PRINTF, "j-1", 3)
                .contains("job j-1 of 3"));
        assertTrue(printed("nothing", ExtLogRecord.FormatStyle.NO_FORMAT).contains("nothing"));
    }

    private static String printed(String message, ExtLogRecord.FormatStyle style, Object... parameters) {
        var line = new ExtLogRecord(Level.INFO, message, style, PersonalDataFilterTest.class.getName());
        if (parameters.length > 0) {
            line.setParameters(parameters);
        }
        var console = console();
        assertTrue(console.isLoggable(line));
        return console.getFormatter().format(line);
    }

    private static Handler console() {
        var consoles = Stream.of(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .toList();
        assertEquals(1, consoles.size());
        return consoles.get(0);
    }
}
