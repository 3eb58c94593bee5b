package dev.prospector.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests crash. */
public class Shop {
    private final List<String> sold = new ArrayList<>();

    public synchronized int sell(String thing) {
        sold.add(thing);
        return sold.size();
    }

    public Optional<String> next(boolean there) {
        return there ? Optional.of("order") : Optional.empty();
    }

    public void fail() {
        throw new IllegalStateException("out of stock");
    }

    public List<String> sold() {
        return sold;
    }
}
