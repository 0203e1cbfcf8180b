package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.text.Vietnamese;

/** Days and points in time in JCR's form. A day is kept as its first moment in Vietnam. */
public final class JcrTime {

    private JcrTime() {}

    public static Calendar of(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(Vietnamese.ZONE));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    public static Calendar of(LocalDate day) {
        return of(day.atStartOfDay(Vietnamese.ZONE).toInstant());
    }

    public static LocalDate day(Calendar calendar) {
        return calendar.toInstant().atZone(Vietnamese.ZONE).toLocalDate();
    }

    /** The point in time in a property; empty if the node has none of this name. */
    public static Optional<Instant> read(Node node, String property) throws RepositoryException {
        return node.hasProperty(property)
                ? Optional.of(node.getProperty(property).getDate().toInstant())
                : Optional.empty();
    }

    /** The day in a property; empty if the node has none of this name. */
    public static Optional<LocalDate> readDay(Node node, String property)
            throws RepositoryException {
        return node.hasProperty(property)
                ? Optional.of(day(node.getProperty(property).getDate()))
                : Optional.empty();
    }
}
