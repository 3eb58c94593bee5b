package dev.prospector.sandbox.recruiter;

import java.util.Map;
import java.util.stream.Collectors;

import dev.prospector.sandbox.http.Html;

/** Parts of forms, each with its label. Ids are unique on the page. */
final class Fields {

    private static final String TEXT =
            "<p><label for=\"%1$s\">%2$s</label> <input id=\"%1$s\" name=\"%3$s\" value=\"%4$s\"%5$s></p>";
    private static final String AREA =
            "<p><label for=\"%1$s\">%2$s</label> <textarea id=\"%1$s\" name=\"%3$s\" rows=\"4\"%5$s>%4$s</textarea></p>";
    private static final String CHECK =
            "<p><input type=\"checkbox\" id=\"%1$s\" name=\"%3$s\" value=\"yes\"> <label for=\"%1$s\">%2$s</label></p>";
    private static final String SELECT =
            "<p><label for=\"%1$s\">%2$s</label> <select id=\"%1$s\" name=\"%3$s\">%4$s</select></p>";
    private static final String OPTION = "<option value=\"%s\"%s>%s</option>";
    private static final String HIDDEN = "<input type=\"hidden\" name=\"%s\" value=\"%s\">";
    private static final String FORM = "<form method=\"%s\" action=\"%s\">%s<button>%s</button></form>";

    private static final String REQUIRED = " required";

    private Fields() {}

    /** Where the page goes on elsewhere, changing nothing. */
    static String find(String button, String... fields) {
        return form("get", RecruiterPages.PAGE, button, fields);
    }

    /** @param action the last part of the address */
    static String act(String action, String button, String... fields) {
        return form("post", RecruiterPages.PAGE + "/" + action, button, fields);
    }

    private static String form(String method, String address, String button, String... fields) {
        return FORM.formatted(method, address, String.join("", fields), Html.text(button));
    }

    static String text(String id, String name, String label, String value) {
        return TEXT.formatted(id, Html.text(label), name, shown(value), "");
    }

    static String required(String id, String name, String label) {
        return TEXT.formatted(id, Html.text(label), name, "", REQUIRED);
    }

    static String area(String id, String name, String label, String value) {
        return AREA.formatted(id, Html.text(label), name, shown(value), "");
    }

    static String requiredArea(String id, String name, String label, String value) {
        return AREA.formatted(id, Html.text(label), name, shown(value), REQUIRED);
    }

    static String check(String id, String name, String label) {
        return CHECK.formatted(id, Html.text(label), name);
    }

    /**
     * @param options shown words by value
     * @param chosen  a value, or null
     */
    static String select(String id, String name, String label, Map<String, String> options, String chosen) {
        String all = options.entrySet().stream()
                .map(option -> OPTION.formatted(
                        Html.text(option.getKey()),
                        option.getKey().equals(chosen) ? " selected" : "",
                        Html.text(option.getValue())))
                .collect(Collectors.joining());
        return SELECT.formatted(id, Html.text(label), name, all);
    }

    static String hidden(String name, String value) {
        return HIDDEN.formatted(name, Html.text(value));
    }

    private static String shown(String value) {
        return value == null ? "" : Html.text(value);
    }
}
