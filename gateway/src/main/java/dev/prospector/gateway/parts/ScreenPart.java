package dev.prospector.gateway.parts;

import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/**
 * One part of a composed screen, read from one service in the caller's name.
 *
 * @param name as clients know it
 * @param target path and query at the service, encoded
 */
public record ScreenPart(String name, Service service, String target, ServiceCalls.Need need) {
    public static ScreenPart mandatory(String name, Service service, String target) {
        return new ScreenPart(name, service, target, ServiceCalls.Need.MANDATORY);
    }

    public static ScreenPart optional(String name, Service service, String target) {
        return new ScreenPart(name, service, target, ServiceCalls.Need.OPTIONAL);
    }

    boolean isMandatory() {
        return need == ServiceCalls.Need.MANDATORY;
    }

    ServiceCalls.Addressed call(Asking asking) {
        var call = new ServiceCalls.Call("GET", target, asking.headers(), new byte[0]);
        return new ServiceCalls.Addressed(service, call, need);
    }
}
