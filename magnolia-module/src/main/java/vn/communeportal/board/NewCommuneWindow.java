package vn.communeportal.board;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.host.PublishingException;
import vn.communeportal.regulation.AdministrativeUnit;
import vn.communeportal.regulation.AdministrativeUnits;
import vn.communeportal.regulation.Province;
import vn.communeportal.text.Vietnamese;

/**
 * A new commune: chosen from the administrative list, which proposes names, agencies and domain, or
 * written freely.
 */
final class NewCommuneWindow extends FormWindow {

    private static final Logger log = LoggerFactory.getLogger(NewCommuneWindow.class);

    private final BoardContext context;
    private final Consumer<String> made;
    private final ComboBox<Province> province = new ComboBox<>();
    private final ComboBox<AdministrativeUnit> unit = new ComboBox<>();
    private final TextField id = new TextField();
    private final CommuneFields fields;

    /**
     * @param made is told the id of the commune that was made
     */
    NewCommuneWindow(BoardContext context, Consumer<String> made) {
        super(context.words(), context.text("board.communes.add"));
        this.context = context;
        this.made = made;
        fields = new CommuneFields(context, CommuneFields.OF_A_COMMUNE);
        prepareChoices();
        id.setCaption(context.text("commune.id"));
        id.addStyleName("cp-f-id");
        id.setWidthFull();
        fill(
                Buttons.primary(context.text("board.communes.make"), this::make),
                province,
                unit,
                Html.text(context.text("board.communes.unit.help"), "cp-help"),
                id,
                fields.component());
    }

    private void prepareChoices() {
        province.setCaption(context.text("board.communes.chooseProvince"));
        province.setItems(
                (caption, typed) -> Vietnamese.fold(caption).contains(Vietnamese.fold(typed)),
                AdministrativeUnits.shipped().provinces());
        province.setItemCaptionGenerator(Province::fullName);
        province.setWidthFull();
        province.addStyleName("cp-f-province");
        province.addValueChangeListener(event -> unit.getDataProvider().refreshAll());
        unit.setCaption(context.text("board.communes.chooseUnit"));
        unit.setPlaceholder(context.text("board.form.choose"));
        unit.setDataProvider(
                (typed, offset, limit) -> units(typed).skip(offset).limit(limit),
                typed -> (int) units(typed).count());
        unit.setItemCaptionGenerator(one -> one.fullName() + ", " + one.province().fullName());
        unit.setWidthFull();
        unit.addStyleName("cp-f-unit");
        unit.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        propose(event.getValue());
                    }
                });
    }

    /** Those that the typed words find, in any accents, in the chosen province or in all. */
    private Stream<AdministrativeUnit> units(String typed) {
        AdministrativeUnits all = AdministrativeUnits.shipped();
        String chosen = province.getValue() == null ? "" : province.getValue().code();
        List<AdministrativeUnit> found =
                typed == null || typed.isBlank() ? all.unitsOf(chosen) : all.search(typed);
        return found.stream()
                .filter(one -> chosen.isEmpty() || one.province().code().equals(chosen));
    }

    private void propose(AdministrativeUnit chosen) {
        NewCommune proposed = NewCommune.of(chosen);
        id.setValue(proposed.id());
        fields.show(proposed.settings());
        forgetRefusal();
    }

    private void make() {
        Map<String, String> settings = new HashMap<>(fields.values());
        if (unit.getValue() != null) {
            settings.put("unitCode", unit.getValue().code());
        }
        NewCommune wanted = new NewCommune(id.getValue().trim(), settings, null);
        try {
            context.services().administration().founding().create(context.login(), wanted);
            close();
            made.accept(wanted.id());
        } catch (AdministrationRefusedException e) {
            refuse(Refusals.sentences(context, e.problems()));
        } catch (PublishingException e) {
            log.warn("Commune {} is not finished", wanted.id(), e);
            refuse(context.text("board.communes.unfinished"));
        }
    }
}
