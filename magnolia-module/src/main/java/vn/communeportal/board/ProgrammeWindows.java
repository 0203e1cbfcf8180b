package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBoxGroup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.broadcast.LoudspeakerDuty;
import vn.communeportal.broadcast.Programme;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.State;
import vn.communeportal.register.Record;
import vn.communeportal.text.Vietnamese;

/** Windows in which programmes are put together. */
final class ProgrammeWindows {

    private static final int CANDIDATES = 40;

    /** What the app fills in by itself. */
    private static final Set<String> HIDDEN = Set.of("itemId", "workspace", "airings", "schedule");

    private final BoardContext context;
    private final Broadcasts broadcasts;
    private final String commune;
    private final Runnable done;

    ProgrammeWindows(BoardContext context, Runnable done) {
        this.context = context;
        this.done = done;
        broadcasts = context.services().books().broadcasts();
        commune = context.commune().id();
    }

    /** First the items, then everything else. */
    void choose() {
        CheckBoxGroup<Item> items =
                new CheckBoxGroup<>(context.text("broadcast.choose"), candidates());
        items.setItemCaptionGenerator(Item::title);
        new ItemsWindow(items).open();
    }

    /** Asks which items a programme is put together from. */
    private final class ItemsWindow extends FormWindow {

        ItemsWindow(CheckBoxGroup<Item> items) {
            super(context.words(), context.text("broadcast.compose"));
            addStyleName("cp-register-window");
            fill(
                    Buttons.primary(
                            context.text("broadcast.next"),
                            () -> {
                                close();
                                compose(items.getValue());
                            }),
                    items);
        }
    }

    /** What has to be broadcast and was not, then the newest news. */
    private List<Item> candidates() {
        List<Item> candidates =
                broadcasts.duties(context.login(), commune).stream()
                        .filter(duty -> !duty.isFulfilled())
                        .map(LoudspeakerDuty::item)
                        .collect(Collectors.toCollection(ArrayList::new));
        context
                .services()
                .finder()
                .find(
                        context.login(),
                        commune,
                        new CaseFilter().states(List.of(State.PUBLISHED)),
                        1,
                        CANDIDATES)
                .items()
                .stream()
                .filter(file -> file.item().type().isReported())
                .map(CaseFile::item)
                .forEach(candidates::add);
        return candidates;
    }

    private void compose(Set<Item> items) {
        LocalDate tomorrow = LocalDate.ofInstant(context.now(), Vietnamese.ZONE).plusDays(1);
        Content content =
                Content.empty()
                        .with("name", context.text("broadcast.name", context.words().day(tomorrow)))
                        .with("periodFrom", tomorrow)
                        .with("periodTo", tomorrow.plusDays(2))
                        .with("opening", context.text("broadcast.opening", here()))
                        .with("closing", context.text("broadcast.closing"))
                        .with(
                                "entries",
                                items.stream().map(Programme::entry).collect(Collectors.toList()));
        window(context.text("broadcast.compose"), content, null, true).open();
    }

    private String here() {
        return context.commune().setting("fullName");
    }

    void open(Programme programme, boolean mayWrite) {
        Record record = programme.record();
        window(programme.name(), record.content(), record, mayWrite)
                .with(broadcasts.desk().history(context.login(), commune, record.id()))
                .open();
    }

    private RegisterWindow window(String title, Content content, Record seen, boolean mayWrite) {
        return new RegisterWindow(
                context,
                title,
                broadcasts.desk().type(),
                content,
                field -> !HIDDEN.contains(field.name()),
                mayWrite
                        ? (changed, reason) ->
                                broadcasts.save(context.login(), commune, seen, changed)
                        : null,
                done);
    }

    /** Gives what the announcer reads as a file to print. */
    Button script(Programme programme) {
        return FileButtons.of(
                context.text("broadcast.script"),
                "loi-doc-" + programme.from() + ".txt",
                "text/plain; charset=UTF-8",
                () ->
                        ("\uFEFF" + Programme.script(programme.record().content()))
                                .getBytes(StandardCharsets.UTF_8));
    }
}
