package vn.communeportal.magnolia;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.inject.Singleton;
import vn.communeportal.text.Vietnamese;

/** The system's clock, as a component that Magnolia can make. */
@Singleton
public class MagnoliaClock extends Clock {

    private final Clock clock = Clock.system(Vietnamese.ZONE);

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
