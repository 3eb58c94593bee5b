package dev.prospector.crash;

import java.util.List;

import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;

/** Which methods a point means; right is one. */
final class PointMethods {

    private PointMethods() {}

    static List<MethodDescription.InDefinedShape> of(CrashPoint point, TypeDescription type) {
        return type.getDeclaredMethods().stream()
                .filter(method -> !method.isBridge() && point.isAt(method.getName(), parameters(method)))
                .toList();
    }

    private static List<String> parameters(MethodDescription method) {
        return method.getParameters().asTypeList().asErasures().stream()
                .map(PointMethods::simpleName)
                .toList();
    }

    /** Of the name alone: the type itself may be out of reach. */
    private static String simpleName(TypeDescription type) {
        return type.getName().replaceFirst(".*[.$]", "");
    }
}
