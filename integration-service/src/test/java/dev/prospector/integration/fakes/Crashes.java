package dev.prospector.integration.fakes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Ends the one who asks LinkedIn, before the call leaves or after it took effect. */
public final class Crashes {
    private int left;
    private boolean isAfter;

    /** The death of a worker; nobody catches it. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** @param call counted from 1 */
    public void at(int call, boolean after) {
        left = call;
        isAfter = after;
    }

    /** Whether it has not come so far. */
    public boolean isOutstanding() {
        return left > 0;
    }

    public <T> T around(Class<T> port, T linkedIn) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(linkedIn, method, arguments)));
    }

    private Object call(Object linkedIn, Method method, Object[] arguments) throws Throwable {
        left--;
        if (left == 0 && !isAfter) {
            throw new Crash();
        }
        var answer = ask(linkedIn, method, arguments);
        if (left == 0) {
            throw new Crash();
        }
        return answer;
    }

    private static Object ask(Object linkedIn, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(linkedIn, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
