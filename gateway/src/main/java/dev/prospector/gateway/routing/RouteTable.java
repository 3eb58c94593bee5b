package dev.prospector.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which operation of the API a path means. Where several templates fit, a name goes before a parameter, from left to right. The
 * gateway's own operations take the place of a service's.
 */
public final class RouteTable {
    private final Node root = new Node();

    private RouteTable() {}

    /** @throws IllegalStateException when two services claim the same operation */
    public static RouteTable of(Collection<Route> routes) {
        var table = new RouteTable();
        routes.stream().filter(route -> route.owner() != Service.GATEWAY).forEach(table::add);
        routes.stream().filter(route -> route.owner() == Service.GATEWAY).forEach(table::replace);
        return table;
    }

    /** @param segments the path without the public prefix, decoded */
    public Optional<Place> at(List<String> segments) {
        return root.find(segments).map(node -> new Place(Map.copyOf(node.owners)));
    }

    private void add(Route route) {
        var other = nodeOf(route).owners.putIfAbsent(route.method(), route.owner());
        if (other != null) {
            throw new IllegalStateException(route.owner().title() + " and " + other.title() + " both answer "
                    + route.method() + " /" + String.join("/", route.segments()));
        }
    }

    private void replace(Route route) {
        nodeOf(route).owners.put(route.method(), route.owner());
    }

    private Node nodeOf(Route route) {
        var node = root;
        for (var segment : route.segments()) {
            node = node.children.computeIfAbsent(segment, name -> new Node());
        }
        return node;
    }

    /** What is at one path: who answers which method. */
    public record Place(Map<String, Service> owners) {
        /** Empty when the path does not take this method. {@code HEAD} is taken where {@code GET} is. */
        public Optional<Service> owner(String method) {
            return Optional.ofNullable(owners.get(method.equals("HEAD") ? "GET" : method));
        }

        /** For the header {@code Allow}. */
        public String allowed() {
            var methods = new TreeMap<>(owners);
            if (methods.containsKey("GET")) {
                methods.put("HEAD", methods.get("GET"));
            }
            return String.join(", ", methods.keySet());
        }
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final Map<String, Service> owners = new HashMap<>();

        private Optional<Node> find(List<String> rest) {
            if (rest.isEmpty()) {
                return owners.isEmpty() ? Optional.empty() : Optional.of(this);
            }
            var below = rest.subList(1, rest.size());
            return step(rest.get(0), below).or(() -> step(Route.PARAMETER, below));
        }

        private Optional<Node> step(String segment, List<String> below) {
            return Optional.ofNullable(children.get(segment)).flatMap(child -> child.find(below));
        }
    }
}
