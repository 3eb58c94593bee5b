package dev.prospector.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is exported in a fault test: mostly new people to jobs that take them, among them people who are sent to the same job again or
 * to a second one, and a quarter that is refused.
 */
final class Plan {

    private final Scenery scenery;
    private final Random random;
    private final long series;
    private final List<ExportOrder> orders = new ArrayList<>();
    private final List<ExportOrder> landing = new ArrayList<>();

    private Plan(Scenery scenery, Random random) {
        this.scenery = scenery;
        this.random = random;
        this.series = random.nextInt(Integer.MAX_VALUE);
    }

    /** @param random the same draws make the same plan, but for the names of members */
    static List<ExportOrder> draw(Scenery scenery, Random random, int size) {
        Plan plan = new Plan(scenery, random);
        while (plan.orders.size() < size) {
            plan.orders.add(plan.next());
        }
        return plan.orders;
    }

    private ExportOrder next() {
        int share = random.nextInt(100);
        if (share < 25) {
            return new ExportOrder(newMember(), one(scenery.refusals()));
        }
        if (share < 31) {
            return new ExportOrder(newMember(), one(scenery.changing()));
        }
        ExportOrder order =
                landing.isEmpty() || share < 75 ? new ExportOrder(newMember(), one(scenery.taking())) : again(share);
        landing.add(order);
        return order;
    }

    private ExportOrder again(int share) {
        ExportOrder earlier = one(landing);
        return share < 88 ? earlier : new ExportOrder(earlier.member(), one(scenery.taking()));
    }

    private Member newMember() {
        return new Member(series, orders.size());
    }

    private <T> T one(List<T> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
