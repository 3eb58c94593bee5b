package dev.prospector.crash;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/** Puts points into the classes that have them. A point that finds no method, or several, is told in the folder. */
final class PointInstrumentation implements ClassFileTransformer {
    private final Map<String, List<CrashPoint>> byOwner;
    private final CrashFolder folder;

    PointInstrumentation(CrashPointList points, CrashFolder folder) {
        byOwner = points.byOwner();
        this.folder = folder;
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        String owner = name == null ? "" : name.replace('/', '.');
        List<CrashPoint> points = byOwner.getOrDefault(owner, List.of());
        try {
            return points.isEmpty() ? null : instrumented(owner, points, loader, classFile);
        } catch (RuntimeException | LinkageError e) { // the virtual machine would swallow it, and the class go without
            points.forEach(point -> folder.addUnmatched(point, e.toString()));
            return null;
        }
    }

    private byte[] instrumented(String owner, List<CrashPoint> points, ClassLoader loader, byte[] classFile) {
        ClassFileLocator classes = new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of(owner, classFile), ClassFileLocator.ForClassLoader.of(loader));
        TypeDescription type =
                TypePool.Default.WithLazyResolution.of(classes).describe(owner).resolve();
        DynamicType.Builder<?> builder = new ByteBuddy().decorate(type, classes);
        for (CrashPoint point : points) {
            builder = builder.visit(at(point, type));
        }
        return builder.make().getBytes();
    }

    private AsmVisitorWrapper at(CrashPoint point, TypeDescription type) {
        List<MethodDescription.InDefinedShape> methods = PointMethods.of(point, type);
        if (methods.size() != 1) {
            folder.addUnmatched(point, methods.size() + " methods");
            return AsmVisitorWrapper.NoOp.INSTANCE;
        }
        folder.addInstrumented(point);
        return PointAdvice.of(point).on(ElementMatchers.is(methods.get(0)));
    }
}
