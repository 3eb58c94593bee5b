package dev.prospector.crash;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;

import dev.prospector.crash.boot.CrashPoints;

/** The code that is written into methods: it may use nothing but what is on the boot class path. */
final class PointAdvice {

    private PointAdvice() {}

    static Advice of(CrashPoint point) {
        Class<?> code =
                switch (point.moment()) {
                    case ENTRY -> Entry.class;
                    case EXIT -> Exit.class;
                    case FOUND -> Found.class;
                };
        return Advice.withCustomMapping().bind(Name.class, point.name()).to(code);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface Name {}

    static final class Entry {
        private Entry() {}

        @Advice.OnMethodEnter
        static void enter(@Name String point) {
            CrashPoints.reached(point);
        }
    }

    static final class Exit {
        private Exit() {}

        @Advice.OnMethodExit
        static void exit(@Name String point) {
            CrashPoints.reached(point);
        }
    }

    static final class Found {
        private Found() {}

        @Advice.OnMethodExit
        static void exit(
                @Name String point, @Advice.Return(readOnly = true, typing = Assigner.Typing.DYNAMIC) Object result) {
            CrashPoints.found(point, result);
        }
    }
}
