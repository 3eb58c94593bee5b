package dev.prospector.local.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all stories one {@link StorySystem}: started for the first, ended after the last. */
final class SharedSystem implements ParameterResolver {

    private static final ExtensionContext.Namespace STORIES = ExtensionContext.Namespace.create(SharedSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StorySystem.class;
    }

    @Override
    public StorySystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(STORIES)
                .computeIfAbsent(Started.class, any -> new Started(), Started.class)
                .system();
    }

    /** The store closes it at the end, also when the start has failed; every later story then hears of that failure. */
    private static final class Started implements AutoCloseable {

        private final StorySystem system = new StorySystem();
        private RuntimeException failure;

        private Started() {
            try {
                system.start();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        private StorySystem system() {
            if (failure != null) {
                throw failure;
            }
            return system;
        }

        @Override
        public void close() {
            system.close();
        }
    }
}
