package vn.communeportal.webapp.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Window;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.WebappTexts;
import vn.communeportal.webapp.accounts.Notice;

/** What a person was told lately; each notice leads to its item. */
final class NoticesWindow extends Window {

    private static final int SHOWN = 30;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Vietnamese.ZONE);

    /**
     * @param notices newest first
     * @param open is given the notice whose item the person wants to see
     */
    NoticesWindow(Locale language, List<Notice> notices, Consumer<Notice> open) {
        super(WebappTexts.text(language, "board.notices.title"));
        setModal(true);
        setResizable(false);
        addStyleName("cp-window");
        CssLayout list = new CssLayout();
        list.addStyleName("portal-notices");
        if (notices.isEmpty()) {
            list.addComponent(new Label(WebappTexts.text(language, "board.notices.none")));
        }
        for (Notice notice : notices.subList(0, Math.min(SHOWN, notices.size()))) {
            list.addComponent(line(notice, open));
        }
        setContent(list);
    }

    private CssLayout line(Notice notice, Consumer<Notice> open) {
        Button subject =
                new Button(
                        notice.subject(),
                        event -> {
                            close();
                            open.accept(notice);
                        });
        subject.addStyleName("portal-notice-subject");
        Label time = new Label(TIME.format(notice.at()));
        time.addStyleName("portal-notice-time");
        CssLayout line = new CssLayout(subject, time);
        line.addStyleName("portal-notice");
        if (!notice.text().isBlank()) {
            line.addComponent(new Label(notice.text()));
        }
        return line;
    }
}
