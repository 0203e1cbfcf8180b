package vn.communeportal.engagement.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.communeportal.engagement.SubmissionKind;

/** The forms of all kinds, as {@code commune-portal/engagement/forms.yaml} declares them. */
public final class Forms {

    private static final String FILE = "/commune-portal/engagement/forms.yaml";
    private static final Forms SHIPPED = read();

    private final List<Form> all;

    private Forms(List<Form> all) {
        this.all = List.copyOf(all);
    }

    public static Forms shipped() {
        return SHIPPED;
    }

    private static Forms read() {
        try (InputStream in = Forms.class.getResourceAsStream(FILE)) {
            List<Form> forms = new ArrayList<>();
            for (Object form : (List<?>) new Yaml(new SafeConstructor()).load(in)) {
                forms.add(new Form(new FormDeclaration((Map<?, ?>) form)));
            }
            return new Forms(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Form> all() {
        return all;
    }

    public Form of(SubmissionKind kind) {
        return all.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * @return empty if no form has this name in addresses
     */
    public Optional<Form> at(String page) {
        return all.stream().filter(form -> form.page().equals(page)).findFirst();
    }
}
