package vn.communeportal.board.parts;

import com.vaadin.server.Page;
import com.vaadin.shared.Position;
import com.vaadin.ui.Notification;

/** Says for a moment what was done. */
public final class Notices {

    private static final int MILLISECONDS = 3000;

    private Notices() {}

    public static void done(String sentence) {
        Notification notice = new Notification(sentence, Notification.Type.TRAY_NOTIFICATION);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDelayMsec(MILLISECONDS);
        notice.setStyleName("tray cp-done");
        notice.show(Page.getCurrent());
    }
}
