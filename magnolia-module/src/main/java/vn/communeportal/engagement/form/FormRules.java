package vn.communeportal.engagement.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** What a form takes, and what is wrong with it. */
public final class FormRules {

    /** No name or address needs a line break, nor anything else that no key on a keyboard types. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final Pattern CONTROLS_BUT_BREAKS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{6,18}[0-9]");
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{12}|[0-9]{9}|[A-Z][0-9]{7,8}");

    private FormRules() {}

    /**
     * What was typed as it is kept: only the form's own fields, in normal form, without control
     * characters, and without what was left empty.
     */
    public static Map<String, String> normal(Form form, Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            String value = normal(field, typed.getOrDefault(field.name(), ""));
            if (!value.isEmpty()) {
                kept.put(field.name(), value);
            }
        }
        return kept;
    }

    private static String normal(FormField field, String typed) {
        String text = Vietnamese.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'));
        Pattern controls = field.type() == FormFieldType.TEXT ? CONTROLS_BUT_BREAKS : CONTROLS;
        text = controls.matcher(text).replaceAll(" ").strip();
        return field.type() == FormFieldType.IDENTITY ? text.replaceAll("[ .]", "") : text;
    }

    /**
     * Everything that is wrong, in the order of the fields; empty if nothing is.
     *
     * @param values as {@link #normal} gives them
     */
    public static List<FormProblem> check(Form form, Map<String, String> values) {
        List<FormProblem> problems = new ArrayList<>();
        for (FormField field : form.fields()) {
            String value = values.getOrDefault(field.name(), "");
            if (value.isEmpty()) {
                if (field.isRequired()) {
                    problems.add(FormProblem.in(field.name(), "engagement.problem.required"));
                }
            } else if (value.length() > field.most()) {
                problems.add(
                        FormProblem.in(
                                field.name(),
                                "engagement.problem.tooLong",
                                field.most(),
                                value.length()));
            } else if (!isWellFormed(field, value)) {
                problems.add(
                        FormProblem.in(field.name(), "engagement.problem." + field.type().id()));
            }
        }
        return problems;
    }

    private static boolean isWellFormed(FormField field, String value) {
        switch (field.type()) {
            case EMAIL:
                return EMAIL.matcher(value).matches();
            case TELEPHONE:
                return TELEPHONE.matcher(value).matches();
            case IDENTITY:
                return IDENTITY.matcher(value).matches();
            case CHOICE:
                return field.options().contains(value);
            case FLAG:
                return value.equals(FormFieldType.YES);
            case RATING:
                return value.length() == 1
                        && value.charAt(0) >= '1'
                        && value.charAt(0) <= '0' + FormFieldType.BEST;
            default:
                return true;
        }
    }
}
