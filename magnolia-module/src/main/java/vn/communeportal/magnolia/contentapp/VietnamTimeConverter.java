package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.Converter;
import com.vaadin.data.Result;
import com.vaadin.data.ValueContext;
import com.vaadin.ui.DateTimeField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import vn.communeportal.text.Vietnamese;

/**
 * Days and times as they are in Vietnam, wherever the server or the person is: Magnolia's own
 * converter would show the day before to whoever is in the west.
 */
public class VietnamTimeConverter implements Converter<Temporal, Object> {

    private static final long serialVersionUID = 1L;

    @Override
    public Result<Object> convertToModel(Temporal value, ValueContext context) {
        if (value == null) {
            return Result.ok(null);
        }
        LocalDateTime local =
                value instanceof LocalDate
                        ? ((LocalDate) value).atStartOfDay()
                        : (LocalDateTime) value;
        return Result.ok(Date.from(local.atZone(Vietnamese.ZONE).toInstant()));
    }

    @Override
    public Temporal convertToPresentation(Object value, ValueContext context) {
        if (value == null) {
            return null;
        }
        LocalDateTime local = LocalDateTime.ofInstant(((Date) value).toInstant(), Vietnamese.ZONE);
        boolean withTime =
                context.getHasValue().filter(field -> field instanceof DateTimeField).isPresent();
        return withTime ? local : local.toLocalDate();
    }
}
