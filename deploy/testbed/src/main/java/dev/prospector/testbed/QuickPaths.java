package dev.prospector.testbed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;

/**
 * Looks up paths into answers that name fields and places only, such as {@code items[0].id}. RestAssured would compile a Groovy class each
 * time it is asked for one, which takes 5 ms, as long as many a request; what is more than such a path still is compiled.
 */
final class QuickPaths extends DelegatingMetaClass {

    private static final String ROOT = "restAssuredJsonRootObject";
    private static final Pattern PLAIN = Pattern.compile(ROOT + "(\\.[A-Za-z_]\\w*|\\[\\d{1,6}])+");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

    private QuickPaths(MetaClass shells) {
        super(shells);
    }

    /** From now on for all that RestAssured looks up. */
    static synchronized void everywhere() {
        MetaClassRegistry registry = GroovySystem.getMetaClassRegistry();
        MetaClass known = registry.getMetaClass(GroovyShell.class);
        if (!(known instanceof QuickPaths)) {
            QuickPaths quick = new QuickPaths(known);
            quick.initialize();
            registry.setMetaClass(GroovyShell.class, quick);
        }
    }

    /** As Groovy calls a shell's methods. */
    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1) {
            String path = arguments[0].toString();
            if (PLAIN.matcher(path).matches()) {
                Object root = ((GroovyShell) shell).getVariable(ROOT);
                return found(root, path).orElseGet(() -> super.invokeMethod(shell, method, arguments));
            }
        }
        return super.invokeMethod(shell, method, arguments);
    }

    /** Empty where there is nothing, or where a field is asked of a list: that is Groovy's to say. */
    private static Optional<Object> found(Object root, String path) {
        Object there = root;
        Matcher step = STEP.matcher(path);
        while (step.find() && there != null) {
            there = step.group(1) != null ? field(there, step.group(1)) : place(there, Integer.parseInt(step.group(2)));
        }
        return Optional.ofNullable(there);
    }

    private static Object field(Object there, String name) {
        return there instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    private static Object place(Object there, int at) {
        return there instanceof List<?> list && at < list.size() ? list.get(at) : null;
    }
}
