package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.Converter;
import com.vaadin.data.Result;
import com.vaadin.data.ValueContext;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Whole numbers without separators; nothing is no number, not zero. */
public class WholeNumberConverter implements Converter<String, Long> {

    private static final long serialVersionUID = 1L;

    @Override
    public Result<Long> convertToModel(String value, ValueContext context) {
        if (value == null || value.isBlank()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(Long.valueOf(value.strip()));
        } catch (NumberFormatException e) {
            return Result.error(
                    Messages.shipped()
                            .text(
                                    context.getLocale().orElse(Vietnamese.LOCALE),
                                    "board.form.notANumber"));
        }
    }

    @Override
    public String convertToPresentation(Long value, ValueContext context) {
        return value == null ? "" : value.toString();
    }
}
