package dev.prospector.kit.http.request;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** A number in a query that is none is the client's mistake (400); by default it would be said that the page does not exist. */
@Provider
public class WholeNumbers implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // the type was just compared
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Integer.class ? (ParamConverter<T>) new WholeNumber() : null;
    }

    static final class WholeNumber implements ParamConverter<Integer> {
        @Override
        public Integer fromString(String text) {
            try {
                return text == null ? null : Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new BadRequestException("A whole number is needed here.");
            }
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }
    }
}
